import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    'store-worker': 'src/store/sqlite/store-worker.ts',
  },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts' } },
  target: 'node22',
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
  clean: true,
  splitting: true,
  // The built wire types are the contract; the sources of the other package are not.
  tsconfig: 'tsconfig.build.json',
});

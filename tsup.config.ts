import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    wire: 'src/wire/index.ts',
    feedback: 'src/feedback/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  platform: 'neutral',
  // Deno and workers know Node's modules only by their prefixed names.
  removeNodeProtocol: false,
  sourcemap: true,
  clean: true,
  splitting: true,
  // ESM-only packages left external would break CommonJS users under Jest and on Node without require(esm).
  noExternal: ['p-retry', 'is-network-error', 'uuid'],
});

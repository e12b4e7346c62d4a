import { defineConfig } from 'tsup';
import { callableModule } from './scripts/callable-module.ts';
import { requireInCommonJS } from './scripts/require-in-commonjs.ts';
import { clientModule } from './scripts/client-module.ts';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    wire: 'src/wire/index.ts',
    feedback: 'src/feedback/index.ts',
    redact: 'src/redact/index.ts',
    react: 'src/react/index.ts',
    element: 'src/element/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  platform: 'neutral',
  // Deno and workers know Node's modules only by their prefixed names.
  removeNodeProtocol: false,
  clean: true,
  splitting: true,
  // Else tsup turns the CommonJS chunks with a tool that also rewrites `??`, `?.` and static fields as helper calls.
  treeshake: true,
  plugins: [callableModule('index'), clientModule('react'), requireInCommonJS()],
});

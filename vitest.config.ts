import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^footlight\/wire$/, replacement: source('src/wire/index.ts') },
      { find: /^footlight\/feedback$/, replacement: source('src/feedback/index.ts') },
      { find: /^footlight$/, replacement: source('src/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'server/test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'] },
  },
});

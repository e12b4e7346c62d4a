import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  // Relative addresses let the page work below a path of a reverse proxy, too.
  base: './',
  publicDir: false,
  resolve: {
    alias: [{ find: /^footlight\/wire$/, replacement: path('../../src/wire/index.ts') }],
  },
  build: {
    outDir: path('../dist/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    // One script needs no preloading, and the polyfill would be bytes for nothing.
    modulePreload: { polyfill: false },
    // Files, not data: URLs, so that the page stays within a strict Content-Security-Policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/v1': 'http://127.0.0.1:4100' },
  },
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

/** What `npm pack` would put into a package. */
async function contents(workspace: string): Promise<string[]> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', `--workspace=${workspace}`];
  const { stdout } = await promisify(execFile)('npm', args, { maxBuffer: 1e8 });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return packed.files.map(({ path }) => path);
}

const ALLOWED = {
  footlight: /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts))$/u,
  'footlight-server':
    /^(?:package\.json|README\.md|LICENSE|bin\/footlight\.js|dist\/(?:[\w.-]+\.(?:js|d\.ts)|dashboard\/index\.html|dashboard\/assets\/[\w.-]+\.(?:js|css|svg|woff2)))$/u,
};

describe('the packages as they are published', () => {
  test.each(Object.entries(ALLOWED))(
    '%s holds what is built and nothing else: no test, no source, no map',
    async (name, allowed) => {
      const files = await contents(name);
      expect(files.filter((path) => !allowed.test(path))).toEqual([]);
      expect(files).toEqual(
        expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js']),
      );
    },
  );

  test('every path that the manifest names is in the package', async () => {
    const files = new Set(await contents('footlight'));
    const { main, types, exports, sideEffects, dependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, unknown>;
    const named = [main, types, ...paths(exports)].map((path) => String(path).replace(/^\.\//u, ''));
    expect(named.filter((path) => !files.has(path))).toEqual([]);
    expect(sideEffects).toBe(false);
    expect(dependencies).toBeUndefined();
  });
});

function paths(exports: unknown): unknown[] {
  return typeof exports === 'object' && exports !== null ? Object.values(exports).flatMap(paths) : [exports];
}

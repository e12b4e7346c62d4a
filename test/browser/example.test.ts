import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../scripts/matrix/processes.ts';
import { CHROMIUM, SKIPPED } from './chromium.ts';

describe('examples/feedback-widget', () => {
  test.skipIf(!CHROMIUM)(`runs and finds what it asserts${SKIPPED}`, { timeout: 60_000 }, async () => {
    const { ok, output } = await run('npm', ['start', '--silent'], {
      cwd: resolve('examples/feedback-widget'),
    });
    expect(ok, output).toBe(true);
    expect(output.match(/^ok {2}(?:functions|react|element): 👎/gmu)).toHaveLength(3);
  });

  test('says what to do where there is no browser', { timeout: 60_000 }, async () => {
    const { ok, output } = await run(process.execPath, ['main.ts'], {
      cwd: resolve('examples/feedback-widget'),
      env: { PATH: '/nowhere', FOOTLIGHT_CHROMIUM: '' },
    });
    expect(ok).toBe(false);
    expect(output).toContain('This example needs chromium: install it (Debian: `apt-get install chromium`');
  });
});

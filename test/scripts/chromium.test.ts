import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../scripts/matrix/processes.ts';

const find = (env: Record<string, string>) =>
  run(process.execPath, [resolve('scripts/chromium.ts')], {
    cwd: '.',
    env: { FOOTLIGHT_CHROMIUM: '', ...env },
  });

test('finds the first browser on the path, or the one that it is told of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footlight-path-'));
  try {
    await writeFile(join(folder, 'chromium'), '', { mode: 0o755 });
    expect(await find({ PATH: `/nowhere:${folder}` })).toEqual({ ok: true, output: `${folder}/chromium\n` });
    expect(await find({ PATH: folder, FOOTLIGHT_CHROMIUM: '/opt/mine' })).toEqual({
      ok: true,
      output: '/opt/mine\n',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('says what to do where there is none and none can be installed', async () => {
  const { ok, output } = await find({ PATH: '/nowhere' });
  expect(ok).toBe(false);
  expect(output).toMatch(
    /tests that need it are skipped: install it .*apt-get install chromium.*FOOTLIGHT_CHROMIUM/u,
  );
});

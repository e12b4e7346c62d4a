import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const LAUNCHER = fileURLToPath(new URL('../../bin/footlight.js', import.meta.url));
const run = promisify(execFile);

describe('the launcher', () => {
  it('starts the CLI on a Node that is new enough', async () => {
    const { stdout } = await run(process.execPath, [LAUNCHER, '--version']);
    expect(stdout.trim()).toBe(packageJson.version);
  });

  it('wants the Node version of the package', () => {
    const [, major, minor] = /NEEDED = \[(\d+), (\d+)\]/u.exec(readFileSync(LAUNCHER, 'utf8')) ?? [];
    expect(packageJson.engines.node).toBe(`>=${major}.${minor}`);
  });

  it('passes the exit code of the CLI on', async () => {
    await expect(run(process.execPath, [LAUNCHER, 'sing'])).rejects.toMatchObject({ code: 2 });
  });
});

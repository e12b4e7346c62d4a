import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Finished, runCli } from '../support/built-cli.ts';
import { startServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the demo as `npm run demo` does, in a process group of its own as a terminal would. */
function startDemo(
  args: readonly string[],
  env: Record<string, string>,
): { child: ChildProcess; finished: Promise<Finished> } {
  const child = spawn(process.execPath, ['examples/demo.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: tempDir(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  onTestFinished(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // All of the group has ended.
    }
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, finished };
}

const runDemo = (args: readonly string[], env: Record<string, string>): Promise<Finished> =>
  startDemo(args, env).finished;

describe('the demo', () => {
  it('shows four calls and ends with --once, whatever address the environment names', async () => {
    const dataDir = tempDir();
    const { code, stdout, stderr } = await runDemo(['--once'], {
      FOOTLIGHT_DATA: dataDir,
      FOOTLIGHT_PORT: '0',
      FOOTLIGHT_HOST: '::1',
      FOOTLIGHT_BASE_URL: 'http://127.0.0.1:1',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { secretKey } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as {
      secretKey: string;
    };
    const url = /Footlight is listening on (\S+)/u.exec(stdout)?.[1] ?? '';
    expect(stdout).toContain(`Dashboard: ${url}/#key=${secretKey}`);
    for (const template of ['sport-emoji', 'story', 'explain', 'greeting']) {
      expect(stdout).toMatch(new RegExp(`^[\\d:]{8}  ${template}`, 'mu'));
    }
    expect(stdout).toMatch(/sport=soccer.* 0\.2$/mu);
  });

  it('fails, and leaves a server alone that has its port', async () => {
    const other = await startServer();
    const { code, stdout, stderr } = await runDemo([], {
      FOOTLIGHT_DATA: tempDir(),
      FOOTLIGHT_PORT: String(other.server.port),
    });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${other.server.port} on 127.0.0.1 is in use`);
    expect(stderr).toContain('FOOTLIGHT_PORT');
    expect(stdout).not.toContain('scripted');
    expect(other.log).toEqual([]);
  });

  it.each([[[]], [['--once']]])('fails when its key was revoked, and says so %j', async (args) => {
    const env = { FOOTLIGHT_DATA: tempDir(), FOOTLIGHT_PORT: '0' };
    await runDemo(['--once'], env);
    const { secretKey } = JSON.parse(readFileSync(join(env.FOOTLIGHT_DATA, 'credentials.json'), 'utf8')) as {
      secretKey: string;
    };
    await runCli(['keys', 'revoke', secretKey, '--data', env.FOOTLIGHT_DATA]);
    const { code, stderr } = await runDemo(args, env);
    expect(code).toBe(1);
    expect(stderr).toContain('The API key was revoked');
  });

  it('fails when the API fails a call', async () => {
    const { code, stderr } = await runDemo(['--once'], {
      FOOTLIGHT_DATA: tempDir(),
      FOOTLIGHT_PORT: '0',
      OPENAI_API_KEY: 'sk-none',
      OPENAI_BASE_URL: 'http://127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Connection error');
  });

  it('ends with everything it started on Ctrl-C', async () => {
    const { child, finished } = startDemo([], { FOOTLIGHT_DATA: tempDir(), FOOTLIGHT_PORT: '0' });
    const url = await new Promise<string>((resolve) => {
      let said = '';
      child.stdout?.on('data', (text: string) => {
        said += text;
        const found = /listening on (\S+)/u.exec(said)?.[1];
        if (found !== undefined && said.includes('Serving until Ctrl-C')) resolve(found);
      });
    });
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect((await finished).code).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });
});

import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/built-cli.ts';
import { startServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const ADDRESS = /listening on (http:\S+)/u;

function credentials(dataDir: string): { baseURL: string; project: string; secretKey: string } {
  return JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as ReturnType<
    typeof credentials
  >;
}

/** Starts a server, waits until it has said all it says, ends it, and gives what it said. */
async function serveOnce(dataDir: string, args: readonly string[] = []): Promise<string> {
  const cli = startCli(['serve', '--data', dataDir, '--port', '0', ...args]);
  await cli.printed(/(?:saved in|No key is saved).*\n[^]*$/u);
  cli.child.kill('SIGTERM');
  const { code, stdout, stderr } = await cli.finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('the first footlight serve', () => {
  it('prints a key that works, and a link that opens the dashboard with it', async () => {
    const cli = startCli(['serve', '--data', tempDir(), '--port', '0']);
    const link = new URL(await cli.printed(/Dashboard: (\S+)\n/u));
    const key = new URLSearchParams(link.hash.slice(1)).get('key') ?? '';
    expect(key).toMatch(/^fl_sk_[\w-]{43}$/u);
    const response = await fetch(new URL('/v1/events', link), {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(await response.json()).toEqual({ events: [], nextCursor: null });
  });

  it('saves the key, readable by its owner only', async () => {
    const dataDir = join(tempDir(), 'data');
    const stdout = await serveOnce(dataDir);
    const saved = credentials(dataDir);
    expect(saved.project).toBe('default');
    expect(stdout).toContain(saved.secretKey);
    expect(stdout).toContain(saved.baseURL);
    expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('makes a secret key also where there are only publishable ones', async () => {
    const dataDir = tempDir();
    await runCli(['keys', 'create', '--publishable', '--data', dataDir]);
    expect(await serveOnce(dataDir)).toContain('fl_sk_');
  });
});

describe('a later footlight serve', () => {
  it('prints no key, and says where it is saved', async () => {
    const dataDir = tempDir();
    await serveOnce(dataDir);
    const { secretKey } = credentials(dataDir);
    const stdout = await serveOnce(dataDir);
    expect(stdout).not.toContain('fl_sk_');
    expect(stdout).toContain('credentials.json');
    expect(credentials(dataDir).secretKey).toBe(secretKey);
  });

  it('keeps the saved address true when the port changes', async () => {
    const dataDir = tempDir();
    await serveOnce(dataDir);
    const cli = startCli(['serve', '--data', dataDir, '--port', '0']);
    const url = await cli.printed(ADDRESS);
    await cli.printed(/saved in/u);
    expect(credentials(dataDir).baseURL).toBe(url);
  });

  it('makes no other key when the first was revoked', async () => {
    const dataDir = tempDir();
    await serveOnce(dataDir);
    await runCli(['keys', 'revoke', credentials(dataDir).secretKey, '--data', dataDir]);
    expect(await serveOnce(dataDir)).not.toContain('fl_sk_');
    const { stdout } = await runCli(['keys', 'list', '--json', '--data', dataDir]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});

describe('footlight serve', () => {
  it('takes its options from the environment, and typed ones before those', async () => {
    const dataDir = tempDir();
    const env = { FOOTLIGHT_DATA: dataDir, FOOTLIGHT_PORT: '0', FOOTLIGHT_HOST: '::1' };
    const url = await startCli(['serve', '--host', '127.0.0.1'], env).printed(ADDRESS);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(url).not.toContain(':4100');
    expect(credentials(dataDir).baseURL).toBe(url);
  });

  it('says which variable is wrong', async () => {
    const { code, stderr } = await runCli(['serve', '--data', tempDir()], { FOOTLIGHT_PORT: 'x' });
    expect(code).toBe(2);
    expect(stderr).toContain('FOOTLIGHT_PORT: expected a number');
  });

  it.each(['0.0.0.0', '::', '192.168.1.1', 'example.com', '127.0.0.1.example.com', '::ffff:10.0.0.1'])(
    'refuses to listen on %s',
    async (host) => {
      const { code, stderr } = await runCli(['serve', '--data', tempDir(), '--host', host]);
      expect(code).toBe(1);
      expect(stderr).toContain('--allow-remote');
    },
  );

  it('listens there when told that this is meant', async () => {
    const cli = startCli([
      'serve',
      '--data',
      tempDir(),
      '--port',
      '0',
      '--host',
      '0.0.0.0',
      '--allow-remote',
    ]);
    const { port } = new URL(await cli.printed(ADDRESS));
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  it('fails with 1 and one plain line when the port is in use', async () => {
    const { server } = await startServer();
    const { code, stderr } = await runCli(['serve', '--data', tempDir(), '--port', String(server.port)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^footlight: Port \d+ on 127\.0\.0\.1 is in use.*--port N\.\n$/u);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with 0 on %s', async (signal) => {
    const cli = startCli(['serve', '--data', tempDir(), '--port', '0']);
    await cli.printed(/Dashboard/u);
    cli.child.kill(signal);
    expect((await cli.finished).code).toBe(0);
  });

  it('takes two signals of one Ctrl-C for one, and ends at once on another', async () => {
    const dataDir = tempDir();
    const cli = startCli(['serve', '--data', dataDir, '--port', '0']);
    const { port } = new URL(await cli.printed(ADDRESS));
    await cli.printed(/Dashboard/u);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    const authorization = `Bearer ${credentials(dataDir).secretKey}`;
    socket.write(
      `POST /v1/events HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n` +
        'content-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
    await sleep(100);
    cli.child.kill('SIGINT');
    await sleep(50);
    cli.child.kill('SIGINT');
    await sleep(500);
    expect(cli.child.exitCode).toBeNull();
    cli.child.kill('SIGINT');
    expect((await cli.finished).code).toBe(1);
  });
});

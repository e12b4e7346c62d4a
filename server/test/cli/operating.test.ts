import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { runCli, startCli } from '../support/built-cli.ts';
import { newEvent, sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A data directory with events in it. */
async function filled(count = 3) {
  const dataDir = join(tempDir(), 'data');
  const store = openSqliteStore({ dataDir });
  const { id } = await store.createProject('default');
  const events = Array.from({ length: count }, () => sampleEvent());
  await store.appendBatch(id, { events: events.map(newEvent) });
  await store.close();
  return { dataDir, events, ids: events.map((event) => event.id) };
}

async function idsOf(dataDir: string): Promise<string[]> {
  const { stdout } = await runCli(['export', '--data', dataDir]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { event: { id: string } }).event.id);
}

describe('footlight export', () => {
  it('writes every event to standard output', async () => {
    const { dataDir, ids } = await filled(250);
    expect((await idsOf(dataDir)).toSorted()).toEqual(ids.toSorted());
    const csv = await runCli(['export', '--format', 'csv', '--data', dataDir]);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(251);
  });

  it('fails when the project is unknown', async () => {
    const { dataDir } = await filled();
    expect((await runCli(['export', '--project', 'x', '--data', dataDir])).code).toBe(1);
  });
});

describe('footlight backup and restore', () => {
  it('take a whole copy while the server writes, and put it back', { timeout: 60_000 }, async () => {
    const { dataDir, ids } = await filled();
    const cli = startCli(['serve', '--data', dataDir, '--port', '0']);
    const url = await cli.printed(/listening on (http:\S+)/u);
    await cli.printed(/saved in/u);
    const { secretKey } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as {
      secretKey: string;
    };
    const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
    const state = { writing: true };
    const acknowledged: string[] = [];
    const writer = (async () => {
      while (state.writing) {
        const events = [sampleEvent()];
        const body = JSON.stringify(sampleBatch(events));
        if ((await fetch(`${url}/v1/events`, { method: 'POST', headers, body })).ok)
          acknowledged.push(events[0]?.id ?? '');
      }
    })();
    const file = join(tempDir(), 'copy.db');
    const before = [...ids, ...acknowledged];
    const taken = await runCli(['backup', file, '--data', dataDir]);
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    state.writing = false;
    await writer;
    const refused = await runCli(['restore', file, '--data', dataDir]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('stop it first');
    cli.child.kill('SIGTERM');
    expect((await cli.finished).code).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);

    const elsewhere = join(tempDir(), 'new');
    expect((await runCli(['restore', file, '--data', elsewhere])).code).toBe(0);
    const restored = await idsOf(elsewhere);
    expect(before.filter((id) => !restored.includes(id))).toEqual([]);

    expect((await runCli(['restore', file, '--data', dataDir])).code).toBe(0);
    expect(readdirSync(dataDir).some((name) => name.includes('before-restore'))).toBe(true);
    expect((await idsOf(dataDir)).toSorted()).toEqual(restored.toSorted());
  });

  it('never overwrite a file, and never restore what is no backup', async () => {
    const { dataDir, ids } = await filled();
    const other = join(tempDir(), 'other.db');
    writeFileSync(other, 'something else');
    expect((await runCli(['backup', other, '--data', dataDir])).stderr).toContain('exists already');
    expect((await runCli(['restore', other, '--data', dataDir])).stderr).toContain(
      'no database of Footlight',
    );
    expect(readFileSync(other, 'utf8')).toBe('something else');
    expect((await idsOf(dataDir)).toSorted()).toEqual(ids.toSorted());
  });
});

describe('footlight projects', () => {
  it('sets how long a project keeps what it receives', async () => {
    const { dataDir } = await filled();
    const set = async (days: string) =>
      (await runCli(['projects', 'retention', 'default', days, '--data', dataDir])).code;
    expect(await set('30')).toBe(0);
    expect((await runCli(['projects', 'list', '--data', dataDir])).stdout).toBe('default  keeps 30 days\n');
    expect(await set('forever')).toBe(0);
    expect(await set('0')).toBe(2);
    expect(await set('-1')).toBe(2);
    expect((await runCli(['projects', 'retention', 'x', '1', '--data', dataDir])).code).toBe(1);
  });
});

describe('footlight password', () => {
  const setPassword = (dataDir: string, input: string) =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [CLI, 'password', '--data', dataDir], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      child.on('close', resolve);
      child.stdin.end(input);
    });

  it('takes a password from standard input, and never a short one', async () => {
    const { dataDir } = await filled();
    expect(await setPassword(dataDir, 'short\n')).toBe(2);
    expect(await setPassword(dataDir, 'correct horse battery\n')).toBe(0);
    const store = openSqliteStore({ dataDir });
    onTestFinished(() => store.close());
    expect(await store.getSetting('dashboard.password')).toMatch(/^scrypt:/u);
    expect((await runCli(['password', '--clear', '--data', dataDir])).code).toBe(0);
    expect(await store.getSetting('dashboard.password')).toBe('');
  });
});

describe('footlight doctor', () => {
  it('finds nothing wrong with what is right', async () => {
    const { dataDir } = await filled();
    await runCli(['keys', 'create', '--data', dataDir]);
    const { code, stdout } = await runCli(['doctor', '--data', dataDir]);
    expect(stdout).not.toContain('FAIL');
    expect(code).toBe(0);
  });

  it('says what is wrong with a damaged database, open files and missing keys, and what to do', async () => {
    const { dataDir } = await filled(50);
    chmodSync(dataDir, 0o755);
    const open = await runCli(['doctor', '--data', dataDir]);
    expect(open.code).toBe(1);
    expect(open.stdout).toContain('chmod 700');
    expect(open.stdout).toContain('footlight keys create');
    const path = join(dataDir, 'footlight.db');
    writeFileSync(path, readFileSync(path).fill(0xa5, 8192));
    const damaged = await runCli(['doctor', '--json', '--data', dataDir]);
    expect(damaged.code).toBe(1);
    expect(JSON.parse(damaged.stdout)).toContainEqual(
      expect.objectContaining({ state: 'problem', todo: expect.stringContaining('footlight restore') }),
    );
  });

  it('makes nothing where there is nothing', async () => {
    const dataDir = join(tempDir(), 'none');
    expect((await runCli(['doctor', '--data', dataDir])).code).toBe(1);
    expect(existsSync(dataDir)).toBe(false);
    mkdirSync(dataDir);
    expect((await runCli(['doctor', '--data', dataDir])).stdout).toContain('no database');
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from '../support/running-server.ts';
import { runCli } from '../support/built-cli.ts';
import { tempDir } from '../support/temp-dir.ts';

interface ListedKey {
  readonly id: string;
  readonly prefix: string;
  readonly kind: string;
  readonly project: string;
  readonly name: string | null;
  readonly revokedAt: string | null;
}

async function list(dataDir: string): Promise<ListedKey[]> {
  return JSON.parse((await runCli(['keys', 'list', '--json', '--data', dataDir])).stdout) as ListedKey[];
}

describe('footlight keys create', () => {
  it('prints a working key, and nothing else, on stdout', async () => {
    const { dataDir, get } = await startServer();
    const { code, stdout } = await runCli(['keys', 'create', '--project', 'tests', '--data', dataDir]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^fl_sk_[\w-]{43}\n$/u);
    expect((await get('/v1/events', { authorization: `Bearer ${stdout.trim()}` })).status).toBe(200);
  });

  it('makes publishable keys', async () => {
    const { stdout } = await runCli(['keys', 'create', '--publishable', '--data', tempDir()]);
    expect(stdout).toMatch(/^fl_pk_[\w-]{43}\n$/u);
  });

  it('refuses an origin that no page has', async () => {
    const create = ['keys', 'create', '--publishable', '--data', tempDir(), '--origin'];
    const { code, stderr } = await runCli([...create, 'https://*.example']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('got "https://*.example"');
  });

  it('makes the project that it is given, and says so', async () => {
    const dataDir = tempDir();
    const { stderr } = await runCli([
      'keys',
      'create',
      '--project',
      'shop',
      '--name',
      'Till',
      '--data',
      dataDir,
    ]);
    expect(stderr).toContain('Made the project shop');
    expect(await list(dataDir)).toMatchObject([{ project: 'shop', name: 'Till', kind: 'secret' }]);
  });

  it('fails with 1 on a name that no project can have', async () => {
    const { code, stderr } = await runCli(['keys', 'create', '--project', 'No Way', '--data', tempDir()]);
    expect(code).toBe(1);
    expect(stderr).toContain('got "No Way"');
  });

  it('takes the directory from FOOTLIGHT_DATA', async () => {
    const dataDir = tempDir();
    await runCli(['keys', 'create'], { FOOTLIGHT_DATA: dataDir });
    expect(await list(dataDir)).toHaveLength(1);
  });
});

describe('footlight keys list', () => {
  it('shows the prefix of each key, never the key or its hash', async () => {
    const dataDir = tempDir();
    const key = (await runCli(['keys', 'create', '--data', dataDir])).stdout.trim();
    for (const format of [[], ['--json']]) {
      const { code, stdout } = await runCli(['keys', 'list', ...format, '--data', dataDir]);
      expect(code).toBe(0);
      expect(stdout).toContain(key.slice(0, 12));
      expect(stdout).not.toContain(key.slice(0, 14));
      expect(stdout).not.toMatch(/[0-9a-f]{64}/u);
    }
  });

  it('shows the origins whose pages may use a key', async () => {
    const dataDir = tempDir();
    const create = ['keys', 'create', '--publishable', '--data', dataDir];
    await runCli([...create, '--origin', 'https://a.example', '--origin', 'https://b.example']);
    await runCli(create);
    const { stdout } = await runCli(['keys', 'list', '--data', dataDir]);
    expect(stdout).toContain('  https://a.example https://b.example  ');
    expect(stdout).toMatch(/publishable .* any /u);
  });

  it('shows nothing of a name that a terminal would obey', async () => {
    const dataDir = tempDir();
    const name = 'a\u001B[2Jb\u009B31m\r\nc\u202Ed\u007F ⚽';
    await runCli(['keys', 'create', '--name', name, '--data', dataDir]);
    const plain = (await runCli(['keys', 'list', '--data', dataDir])).stdout;
    expect(plain).toContain('  a[2Jb31mcd ⚽  ');
    expect(plain.split('\n')).toHaveLength(3);
    const json = (await runCli(['keys', 'list', '--json', '--data', dataDir])).stdout;
    for (const text of [plain, json]) expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(JSON.parse(json)).toMatchObject([{ name }]);
  });

  it('shows the keys of one project when asked to', async () => {
    const dataDir = tempDir();
    for (const project of ['one', 'two'])
      await runCli(['keys', 'create', '--project', project, '--data', dataDir]);
    const { stdout } = await runCli(['keys', 'list', '--project', 'two', '--json', '--data', dataDir]);
    expect(JSON.parse(stdout)).toMatchObject([{ project: 'two' }]);
  });

  it('fails with 1 where there is no database, and makes none', async () => {
    const dataDir = join(tempDir(), 'absent');
    const { code, stderr } = await runCli(['keys', 'list', '--data', dataDir]);
    expect(code).toBe(1);
    expect(stderr).toContain('there is no Footlight database in it');
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('footlight keys revoke', () => {
  it.each(['id', 'prefix', 'shown prefix', 'key'] as const)(
    'ends a key at once, named by its %s',
    async (by) => {
      const { dataDir, get, server } = await startServer();
      const key = (await runCli(['keys', 'create', '--project', 'tests', '--data', dataDir])).stdout.trim();
      const id = (await server.store.listKeys()).at(-1)?.id ?? '';
      const prefix = key.slice(0, 12);
      const target = { id, prefix, 'shown prefix': `${prefix}…`, key }[by];
      const { code, stdout } = await runCli(['keys', 'revoke', target, '--data', dataDir]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Revoked ${prefix}…`);
      const response = await get('/v1/events', { authorization: `Bearer ${key}` });
      expect(await response.json()).toMatchObject({ error: { code: 'revoked_api_key' } });
      expect((await get('/v1/events')).status).toBe(200);
    },
  );

  it('fails with 1 when no key has that name', async () => {
    const { dataDir } = await startServer();
    const { code, stderr } = await runCli(['keys', 'revoke', 'fl_sk_nobody', '--data', dataDir]);
    expect(code).toBe(1);
    expect(stderr).toContain('no key with that id or prefix');
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCredentials, saveCredentials } from '../../src/cli/credentials.ts';
import { ensureFirstKey } from '../../src/cli/first-key.ts';
import { generateKey, hashKey } from '../../src/keys/api-key.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startCli } from '../support/built-cli.ts';
import { tempDir } from '../support/temp-dir.ts';

function openStore(dataDir: string): Store {
  const store = openSqliteStore({ dataDir });
  onTestFinished(() => store.close());
  return store;
}

function savedKey(dataDir: string): string {
  return (JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as { secretKey: string })
    .secretKey;
}

describe('two first starts at once', () => {
  it('make one key, and save that one', async () => {
    const dataDir = tempDir();
    const stores = [openStore(dataDir), openStore(dataDir)] as const;
    const made = await Promise.all(
      stores.map((store, index) => ensureFirstKey(store, dataDir, `http://127.0.0.1:${index + 1}`)),
    );
    expect(made.filter((key) => key !== undefined)).toEqual([savedKey(dataDir)]);
    const [key, ...others] = await stores[0].listKeys();
    expect(others).toEqual([]);
    expect(await stores[0].findKeyByHash(hashKey(savedKey(dataDir)))).toEqual(key);
    expect(readdirSync(dataDir).filter((name) => name.includes('credentials'))).toEqual(['credentials.json']);
  });

  it('wait for the one that made the key to save it', async () => {
    const dataDir = tempDir();
    const store = openStore(dataDir);
    const { key, ...claim } = generateKey('secret');
    await store.claimProject('default', { ...claim, name: 'first key' });
    const other = ensureFirstKey(store, dataDir, 'http://127.0.0.1:2');
    await sleep(200);
    await saveCredentials(dataDir, { baseURL: 'http://127.0.0.1:1', project: 'default', secretKey: key });
    expect(await other).toBeUndefined();
    expect(await readCredentials(dataDir)).toMatchObject({ baseURL: 'http://127.0.0.1:2' });
  });

  it('as processes of their own all serve, with one key that works', async () => {
    const dataDir = join(tempDir(), 'data');
    const servers = Array.from({ length: 3 }, () => startCli(['serve', '--data', dataDir, '--port', '0']));
    const said = await Promise.all(servers.map((server) => server.printed(/[^]*saved in[^]*\n/u)));
    expect(said.filter((text) => text.includes('fl_sk_'))).toHaveLength(1);
    expect(said.join('')).toContain(savedKey(dataDir));
    const url = /listening on (\S+)/u.exec(said[0] ?? '')?.[1];
    const headers = { authorization: `Bearer ${savedKey(dataDir)}` };
    expect((await fetch(`${url}/v1/events`, { headers })).status).toBe(200);
    for (const { child } of servers) child.kill('SIGTERM');
    for (const { finished } of servers) expect(await finished).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the saved key', () => {
  it('of a database that is gone is replaced', async () => {
    const dataDir = tempDir();
    const stale = { baseURL: 'http://127.0.0.1:1', project: 'default', secretKey: 'fl_sk_gone' };
    writeFileSync(join(dataDir, 'credentials.json'), JSON.stringify(stale));
    const key = await ensureFirstKey(openStore(dataDir), dataDir, 'http://127.0.0.1:2');
    expect(savedKey(dataDir)).toBe(key);
  });

  it('is made by nobody when it cannot be saved', async () => {
    const store = openStore(tempDir());
    await expect(ensureFirstKey(store, '/dev/null/nowhere', 'http://127.0.0.1:1')).rejects.toThrow();
    expect(await store.listKeys()).toEqual([]);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scene, put, leave } from '../../support/spool-scene.ts';

const UNSHARE = ['--pid', '--fork', '--mount-proc'];
/** For root alone, on Linux. */
const canUnshare = spawnSync('unshare', [...UNSHARE, 'true']).status === 0;

describe('the spool keeps to itself', () => {
  test('in a directory and files that nobody else can read', async () => {
    await using set = await scene({ down: true });
    put(set.client(), 3);
    expect(set.files()).toHaveLength(1);
    expect(statSync(set.directory).mode & 0o777).toBe(0o700);
    for (const path of set.files()) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('also where the directory was open before', async () => {
    await using set = await scene({ down: true });
    mkdirSync(set.directory, { mode: 0o755 });
    put(set.client(), 1);
    expect(statSync(set.directory).mode & 0o777).toBe(0o700);
  });

  test('not where others keep something that they read, which stays as it is', async () => {
    await using set = await scene({ down: true });
    mkdirSync(set.directory, { mode: 0o755 });
    writeFileSync(`${set.directory}/theirs`, '');
    const client = set.client();
    put(client, 2);
    expect(client.heard.unusable[0]).toContain('holds other files');
    expect(client.stats()).toMatchObject({ pending: 2 });
    expect(statSync(set.directory).mode & 0o777).toBe(0o755);
  });

  test('not in a directory that is shared by everybody, which stays as it is', async () => {
    await using set = await scene({ down: true });
    mkdirSync(set.directory);
    chmodSync(set.directory, 0o1777);
    const client = set.client();
    put(client, 2);
    expect(client.heard.unusable[0]).toContain('shared by everybody');
    expect(client.stats()).toMatchObject({ pending: 2 });
    expect(statSync(set.directory).mode & 0o7777).toBe(0o1777);
  });

  test('away from a file that is far too large to be a segment', async () => {
    await using set = await scene();
    await leave(set, 1);
    const [left] = set.files();
    truncateSync(left!, 100_000_000);
    const client = set.client();
    await client.flush();
    expect(client.stats()).toMatchObject({ delivered: 0, dropped: {} });
    expect(set.files()).toEqual([left]);
  });

  test.skipIf(!canUnshare)('apart from another numbering of processes under the same host name', () => {
    const owner = fileURLToPath(new URL('../../../src/delivery/spool/owner.ts', import.meta.url));
    const script = `import(${JSON.stringify(owner)}).then((m) => console.log(m.thisOwner().host))`;
    const inside = execFileSync('unshare', [...UNSHARE, process.execPath, '-e', script], {
      encoding: 'utf8',
    });
    const outside = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(inside).toMatch(/^[\da-f]{8}\n$/u);
    expect(inside).not.toBe(outside);
  });

  test('with no key in any byte of it', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 3);
    put(client, 3, 0, 'fl_sk_another_project');
    await client.shutdown({ timeoutMs: 0 });
    expect(set.files()).toHaveLength(2);
    expect(set.texts()).not.toMatch(/fl_sk_/u);
  });

  test('writes through no link, and reads through none', async () => {
    await using set = await scene();
    const [left] = await leave(set, 1);
    const real = `${set.directory}-real`;
    renameSync(set.directory, real);
    symlinkSync(real, set.directory);
    const client = set.client();
    await client.flush();
    const [id] = put(client, 1);
    await client.flush();
    expect(client.heard.unusable).toEqual([expect.stringMatching(/link/u)]);
    expect([set.ingest.stored.has(id as string), set.ingest.stored.has(left as string)]).toEqual([
      true,
      false,
    ]);
    expect(readdirSync(real)).toHaveLength(1);
  });

  test('follows no link that pretends to be a segment', async () => {
    await using set = await scene();
    await leave(set, 1);
    const [segment] = set.files() as [string];
    const elsewhere = `${set.directory}-elsewhere`;
    renameSync(segment, elsewhere);
    symlinkSync(elsewhere, segment);
    const client = set.client();
    expect(await client.flush()).toMatchObject({ delivered: 0, dropped: 0 });
    expect(lstatSync(segment).isSymbolicLink()).toBe(true);
    expect(statSync(elsewhere).size).toBeGreaterThan(0);
  });

  test('removes no directory that was there before it', async () => {
    await using set = await scene();
    mkdirSync(set.directory);
    const client = set.client();
    put(client, 1);
    await client.shutdown();
    expect(set.files()).toEqual([]);
    expect(existsSync(set.directory)).toBe(true);
  });
});

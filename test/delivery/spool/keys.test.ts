import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KEY } from '../../support/fault-delivery.ts';
import { onlyKey } from '../../support/fault-ingest.ts';
import { scene, put, leave } from '../../support/spool-scene.ts';

describe('keys', () => {
  test('events of a call with a key of its own are read back with that key and no other', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const theirs = new Set(put(client, 300, 15_000, 'fl_sk_theirs'));
    const ours = new Set(put(client, 300, 15_000));
    await set.ingest.up();
    await client.flush({ timeoutMs: 15_000 });
    expect(set.ingest.count).toBe(600);
    for (const { key, ids } of set.ingest.seen) {
      for (const id of ids) expect((key === KEY ? ours : theirs).has(id)).toBe(true);
    }
  });

  test('a later process sends them once it knows the key', async () => {
    await using set = await scene();
    const theirs = await leave(set, 5, 'fl_sk_theirs');
    const ours = await leave(set, 5);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ours.toSorted());
    const more = put(client, 1, 0, 'fl_sk_theirs');
    expect(await client.flush()).toEqual({ delivered: 11, pending: 0, dropped: 0 });
    const sent = set.ingest.seen.filter(({ key }) => key === 'fl_sk_theirs').flatMap(({ ids }) => ids);
    expect(sent.toSorted()).toEqual([...theirs, ...more].toSorted());
    expect(set.files()).toEqual([]);
  });

  test('a process that lives and does not know the key leaves them to one that does', async () => {
    await using set = await scene();
    const theirs = await leave(set, 5, 'fl_sk_theirs');
    const ignorant = set.client();
    // It has claimed them, and holds nothing back.
    await expect.poll(() => set.files().some((path) => path.includes('-0-'))).toBe(true);
    await ignorant.flush();
    await ignorant.flush();
    const knowing = set.client();
    const more = put(knowing, 1, 0, 'fl_sk_theirs');
    await expect
      .poll(() => knowing.flush().then(() => [...set.ingest.stored.keys()].toSorted()), { timeout: 5000 })
      .toEqual([...theirs, ...more].toSorted());
  });

  test('what was left to others is not sent again for each new key', async () => {
    await using set = await scene({ down: true });
    const first = set.client();
    const ours = put(first, 20);
    put(first, 1, 0, 'fl_sk_unknown');
    await first.shutdown({ timeoutMs: 0 });
    await set.ingest.up();
    const client = set.client();
    await client.flush();
    for (let tenant = 0; tenant < 5; tenant += 1) {
      put(client, 1, 0, `fl_sk_${tenant}`);
      await client.flush();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const sent = set.ingest.seen.flatMap(({ ids }) => ids).filter((id) => ours.includes(id));
    expect(sent).toHaveLength(20);
    expect(client.stats()).toMatchObject({ captured: 5, delivered: 25 });
  });

  test('a key that is not taken holds up nobody else, on disk neither', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const gone = put(client, 300, 15_000, 'fl_sk_gone');
    put(client, 300, 15_000);
    set.ingest.fault = onlyKey((key) => key === KEY);
    await set.ingest.up();
    await client.flush({ timeoutMs: 10_000 });
    expect(client.stats()).toMatchObject({ delivered: 300, pending: 300, dropped: {} });
    expect(gone.some((id) => set.ingest.stored.has(id))).toBe(false);
  });

  test('holds no file open for each of many clients whose events wait', async () => {
    await using set = await scene({ down: true });
    const open = (): number => readdirSync('/dev/fd').length;
    const before = open();
    const clients = Array.from({ length: 200 }, () => set.client());
    const ids = clients.flatMap((client) => put(client, 2));
    expect(open() - before).toBeLessThan(100);
    expect(set.files()).toHaveLength(200);
    await set.ingest.up();
    await Promise.all(clients.map((client) => client.flush({ timeoutMs: 20_000 })));
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
    expect(set.files()).toEqual([]);
  });

  test('what waits for one is never sent with another by a client that shares the directory', async () => {
    await using set = await scene({ down: true });
    const [a, b] = [set.client(), set.client({ apiKey: 'fl_sk_of_b' })];
    const [ofA, ofB] = [put(a, 3), put(b, 3, 0, 'fl_sk_of_b')];
    await Promise.all([a, b].map((client) => client.shutdown({ timeoutMs: 0 })));
    await set.ingest.up();
    // The first to look claims nothing that it would have to give back.
    for (const apiKey of [KEY, 'fl_sk_of_b'])
      expect(await set.client({ apiKey }).flush()).toEqual({ delivered: 3, pending: 0, dropped: 0 });
    for (const { key, ids } of set.ingest.seen)
      for (const id of ids) expect((key === KEY ? ofA : ofB).includes(id)).toBe(true);
    expect(set.ingest.count).toBe(6);
  });

  test('what waited for a key that was refused is sent with the one that takes its place', async () => {
    await using set = await scene();
    set.ingest.fault = onlyKey((key) => key === KEY);
    const mistaken = set.client({ apiKey: 'fl_sk_mistyped' });
    const ids = put(mistaken, 3, 0, 'fl_sk_mistyped');
    expect(await mistaken.shutdown()).toMatchObject({ pending: 3 });
    expect(await set.client().flush()).toEqual({ delivered: 3, pending: 0, dropped: 0 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test.each([
    ['that all fit on the disk', 64],
    ['of which most make room for others', 4],
  ])('holds no file open for each of a few events that wait for their key, %s', async (_, megabytes) => {
    await using set = await scene();
    set.ingest.fault = onlyKey((key) => key === KEY);
    const client = set.client({}, { maxBytes: megabytes * 1024 * 1024 });
    const open = (): number => readdirSync('/dev/fd').length;
    const before = open();
    for (let round = 0; round < 24; round += 1) {
      put(client, 1, 100, 'fl_sk_gone');
      put(client, 70, 15_000);
      await client.flush({ timeoutMs: 10_000 });
    }
    expect(set.files()).toHaveLength(1);
    expect(open() - before).toBeLessThan(10);
    expect(client.stats()).toMatchObject({ delivered: 24 * 70, pending: 24, dropped: {} });
    set.ingest.fault = undefined;
    await client.flush({ timeoutMs: 10_000 });
    expect(client.stats()).toMatchObject({ delivered: 24 * 71, pending: 0, dropped: {} });
    expect(set.ingest.count).toBe(24 * 71);
    expect(set.files()).toEqual([]);
  });
});

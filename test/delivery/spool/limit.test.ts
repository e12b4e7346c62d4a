import fs, { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { segmentName, thisOwner } from '../../../src/delivery/spool/owner.ts';
import { put, scene, type Scene } from '../../support/spool-scene.ts';

const MB = 1_000_000;
/** What is written just now may be beyond the limit. */
const OPEN = 1.1 * MB;

const bytesIn = (set: Scene): number => set.files().reduce((sum, path) => sum + statSync(path).size, 0);

/** Puts files into the directory that another thread seems to write; so many that a look at them takes its time. */
function crowd(set: Scene, count: number, content = ''): string[] {
  const owner = { ...thisOwner(), host: '00000000' };
  return Array.from({ length: count }, () => {
    const path = join(set.directory, segmentName(owner, Date.now(), '0'.repeat(16)));
    writeFileSync(path, content);
    return path;
  });
}

describe('the limit of the spool is kept', () => {
  test('where it takes long to list the directory', async () => {
    await using set = await scene({ down: true });
    const client = set.client({}, { maxBytes: 2 * MB });
    put(client, 1);
    crowd(set, 2000);
    put(client, 800, 15_000);
    expect(bytesIn(set)).toBeLessThanOrEqual(2 * MB + OPEN);
  });

  test('without a look at the directory for each megabyte', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 1);
    crowd(set, 2000);
    const list = vi.spyOn(fs, 'readdirSync');
    put(client, 1600, 15_000);
    // Each takes the time of writing hundreds of events.
    expect(list.mock.calls.length).toBeLessThan(20);
    list.mockRestore();
  });

  test('by several clients, where it takes long to list the directory', async () => {
    await using set = await scene({ down: true });
    const clients = Array.from({ length: 4 }, () => set.client({}, { maxBytes: 8 * MB }));
    for (const client of clients) put(client, 1);
    crowd(set, 2000);
    for (let round = 0; round < 100; round += 1) for (const client of clients) put(client, 3, 20_000);
    expect(bytesIn(set)).toBeLessThanOrEqual(8 * MB + 4 * OPEN);
  });

  test('together with what an earlier process has left', async () => {
    await using set = await scene({ down: true });
    const earlier = set.client();
    put(earlier, 350, 15_000);
    await earlier.shutdown({ timeoutMs: 0 });
    const client = set.client({}, { maxBytes: 8 * MB });
    await client.flush({ timeoutMs: 200 });
    put(client, 400, 15_000);
    expect(bytesIn(set)).toBeLessThanOrEqual(8 * MB + OPEN);
  });

  test('by nothing that another process has taken away meanwhile', async () => {
    await using set = await scene({ down: true });
    const client = set.client({}, { maxBytes: 8 * MB });
    put(client, 1);
    crowd(set, 2000);
    const theirs = crowd(set, 6, 'x'.repeat(MB));
    put(client, 70, 15_000);
    for (const path of theirs) rmSync(path);
    put(client, 200, 15_000);
    expect(bytesIn(set)).toBeGreaterThan(4 * MB);
  });
});

import type { EventPage, EventSummary } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { EventListStore } from '../../dashboard/src/event-list-store.ts';
import { cannedSummary } from './canned-events.ts';

/** A server with calls numbered from 1, newest first, in pages of `size`. */
function numberedCalls(size: number) {
  const calls: EventSummary[] = [];
  const add = (count: number): void => {
    for (let n = 0; n < count; n++) calls.unshift(cannedSummary(0, { id: String(calls.length + 1) }));
  };
  const fetchPage = async ({
    cursor,
    limit = size,
  }: {
    cursor?: string;
    limit?: number;
  }): Promise<EventPage> => {
    const start = cursor === undefined ? 0 : calls.findIndex(({ id }) => id === cursor) + 1;
    const events = calls.slice(start, start + limit);
    const last = events.at(-1);
    return { events, nextCursor: last && start + limit < calls.length ? last.id : null };
  };
  return { calls, add, fetchPage };
}

const idsOf = ({ state }: EventListStore): number[] => state.events.map(({ id }) => Number(id));
const countdown = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, n) => from - n);

describe('the list of calls', () => {
  it('keeps every loaded page when new calls arrive in front', async () => {
    const server = numberedCalls(3);
    server.add(10);
    const store = new EventListStore(server.fetchPage);
    await store.refresh();
    await store.loadMore();
    expect(store.state.newIds.size).toBe(0);
    server.add(2);
    await store.refresh();
    expect(idsOf(store)).toEqual(countdown(12, 5));
    expect([...store.state.newIds]).toEqual(['12', '11']);
    await store.loadMore();
    await store.loadMore();
    expect(idsOf(store)).toEqual(countdown(12, 1));
    expect(store.state.nextCursor).toBeNull();
  });

  it('leaves no gap when more arrive than one page holds', async () => {
    const server = numberedCalls(3);
    server.add(500);
    const store = new EventListStore(server.fetchPage);
    await store.refresh();
    server.add(250);
    await store.refresh();
    const reached = idsOf(store).at(-1) ?? 0;
    expect(idsOf(store)).toEqual(countdown(750, reached));
    await store.loadMore();
    expect(idsOf(store)).toEqual(countdown(750, reached - 3));
  });

  it('leaves the list alone and says so when far too many have arrived', async () => {
    const server = numberedCalls(3);
    server.add(5);
    const store = new EventListStore(server.fetchPage);
    await store.refresh();
    server.add(5000);
    await store.refresh();
    expect(store.state.isBehind).toBe(true);
    expect(idsOf(store)).toEqual([5, 4, 3]);
    await store.showNewest();
    expect(store.state.isBehind).toBe(false);
    expect(idsOf(store)).toEqual([5005, 5004, 5003]);
  });

  it('takes over a rating that came later', async () => {
    const server = numberedCalls(3);
    server.add(3);
    const store = new EventListStore(server.fetchPage);
    await store.refresh();
    server.calls[1] = cannedSummary(0, { id: '2', rating: 0.5 });
    await store.refresh();
    expect(store.state.events.map(({ rating }) => rating)[1]).toBe(0.5);
    expect(store.state.newIds.size).toBe(0);
  });

  it('keeps what it has when a request fails, and recovers', async () => {
    const server = numberedCalls(3);
    server.add(3);
    let isDown = false;
    const store = new EventListStore(async (page) => {
      if (isDown) throw new Error('down');
      return server.fetchPage(page);
    });
    await store.refresh();
    isDown = true;
    await store.refresh();
    expect(store.state).toMatchObject({ error: 'down', isRefreshing: false, isLoaded: true });
    expect(idsOf(store)).toEqual([3, 2, 1]);
    isDown = false;
    await store.refresh();
    expect(store.state.error).toBeNull();
  });

  it('drops a page that was asked for before the list started anew', async () => {
    const server = numberedCalls(3);
    server.add(9);
    let release = (): void => undefined;
    const store = new EventListStore(async (page) => {
      if (page.cursor === '7') await new Promise<void>((resolve) => void (release = resolve));
      return server.fetchPage(page);
    });
    await store.refresh();
    const more = store.loadMore();
    store.state = { ...store.state, events: [], nextCursor: 'other' };
    release();
    await more;
    expect(idsOf(store)).toEqual([]);
  });

  it('tells its listeners before and after, until they stop', async () => {
    const server = numberedCalls(3);
    const store = new EventListStore(server.fetchPage);
    const seen: boolean[] = [];
    const stop = store.subscribe(() => seen.push(store.state.isRefreshing));
    await store.refresh();
    stop();
    await store.refresh();
    expect(seen).toEqual([true, false]);
  });
});

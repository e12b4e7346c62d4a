import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchIndexer } from '../../src/store/postgres/search-indexer.ts';

function indexer(isBusy: () => boolean) {
  vi.useFakeTimers();
  const connect = vi.fn(() => Promise.reject(new Error('nothing to index here')));
  return { search: new SearchIndexer({ connect } as never, isBusy), connect };
}

afterEach(() => void vi.useRealTimers());

describe('the index of words', () => {
  it('follows half a second after a write, however many come', async () => {
    const { search, connect } = indexer(() => false);
    search.indexSoon();
    search.indexSoon();
    await vi.advanceTimersByTimeAsync(499);
    expect(connect).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it('stands back while writes wait, and follows once they do not', async () => {
    let busy = true;
    const { search, connect } = indexer(() => busy);
    search.indexSoon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(connect).not.toHaveBeenCalled();
    busy = false;
    await vi.advanceTimersByTimeAsync(500);
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it('stands back for ten seconds at most', async () => {
    const { search, connect } = indexer(() => true);
    search.indexSoon();
    await vi.advanceTimersByTimeAsync(9999);
    expect(connect).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(connect).toHaveBeenCalledTimes(1);
    search.indexSoon();
    await vi.advanceTimersByTimeAsync(9999);
    expect(connect).toHaveBeenCalledTimes(1);
  });
});

import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Api } from '../api.ts';
import type { ListVisit } from '../list-memory.ts';
import type { Filters } from '../route.ts';
import { useLive } from '../use-live.ts';
import { useLosses } from '../use-losses.ts';
import { useScrollAnchor } from '../use-scroll-anchor.ts';
import { useStore } from '../use-store.ts';
import { useVisibleInterval } from '../use-visible-interval.ts';
import { ErrorState } from './error-state.tsx';
import { EventTable } from './event-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListFooter } from './list-footer.tsx';
import { ListStatus } from './list-status.tsx';
import { LossNote } from './loss-note.tsx';
import { NoEvents } from './no-events.tsx';

const REFRESH_MS = 5000;

interface Props {
  readonly api: Api;
  readonly visit: ListVisit;
  readonly filters: Filters;
}

/** The list of calls, newest first. */
export function ListPage({ api, visit, filters }: Props) {
  const { store } = visit;
  const root = useRef<HTMLElement>(null);
  const rememberScroll = useScrollAnchor(root);
  const state = useStore(store, rememberScroll);
  const losses = useLosses(api, rememberScroll);

  useEffect(() => {
    document.title = 'Calls · Footlight';
    void store.refresh();
  }, [store]);
  useVisibleInterval(() => {
    if (!store.state.isBehind) void store.refresh();
  }, REFRESH_MS);
  useLive(
    api,
    useCallback(() => {
      if (!store.state.isBehind) void store.refresh();
    }, [store]),
  );
  useLayoutEffect(() => {
    window.scrollTo({ top: visit.scrollTop, behavior: 'instant' });
    const opened =
      visit.openedId && root.current?.querySelector(`[data-id="${CSS.escape(visit.openedId)}"] a`);
    if (opened instanceof HTMLElement) opened.focus({ preventScroll: true });
    const remember = (): void => {
      visit.scrollTop = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [visit]);

  const isBlank = state.isLoaded && state.events.length === 0 && Object.keys(filters).length === 0;
  const hasFailed = state.error !== null && !state.isLoaded;
  return (
    <main class="list-page" ref={root}>
      <div class="list-head">
        <h1>Calls</h1>
        {!isBlank && <FilterBar filters={filters} events={state.events} />}
        <ListStatus state={state} store={store} />
      </div>
      <LossNote losses={losses} />
      {hasFailed && <ErrorState message={state.error ?? ''} onRetry={() => void store.refresh()} />}
      {!hasFailed && !state.isLoaded && <p class="muted loading">Loading the calls…</p>}
      {state.isLoaded && state.events.length === 0 && <NoEvents filters={filters} />}
      {state.events.length > 0 && (
        <>
          <EventTable
            events={state.events}
            newIds={state.newIds}
            onOpen={(id) => void (visit.openedId = id)}
          />
          <ListFooter state={state} onLoadMore={() => void store.loadMore()} />
        </>
      )}
    </main>
  );
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { EventListState, EventListStore } from './event-list-store.ts';

/** The store's state, drawn anew on every change; `beforeChange` runs while the page still shows the old one. */
export function useStore(store: EventListStore, beforeChange: () => void): EventListState {
  const [, setVersion] = useState(0);
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        beforeChange();
        setVersion((version) => version + 1);
      }),
    [store, beforeChange],
  );
  return store.state;
}

import type { EventListState, EventListStore } from '../event-list-store.ts';
import { formatTime } from '../format-time.ts';

interface Props {
  readonly state: EventListState;
  readonly store: EventListStore;
}

/** How current the list is, and the button that makes it so. */
export function ListStatus({ state, store }: Props) {
  const { error, isBehind, isLoaded, isRefreshing, updatedAt } = state;
  const time = updatedAt === null ? '' : formatTime(new Date(updatedAt).toISOString()).short;
  return (
    <div class="list-status">
      {isBehind ? (
        <p class="list-status-text" role="status">
          Many new calls have arrived.{' '}
          <button type="button" class="link-button" onClick={() => void store.showNewest()}>
            Show the newest
          </button>
        </p>
      ) : error !== null && isLoaded ? (
        <p class="list-status-text list-status-error" role="status" title={error}>
          Not current: {error}
        </p>
      ) : (
        <p class="list-status-text muted">{time === '' ? '' : `Current as of ${time}`}</p>
      )}
      <button
        type="button"
        class="button"
        onClick={() => void (isBehind ? store.showNewest() : store.refresh())}
        aria-disabled={isRefreshing}
      >
        Refresh
      </button>
    </div>
  );
}

import type { EventListState } from '../event-list-store.ts';
import { formatCount } from '../format-tokens.ts';

interface Props {
  readonly state: EventListState;
  readonly onLoadMore: () => void;
}

/** How much of the list is loaded, and the way to more of it. */
export function ListFooter({ state, onLoadMore }: Props) {
  const count = `${formatCount(state.events.length)} ${state.events.length === 1 ? 'call' : 'calls'}`;
  return (
    <div class="list-footer">
      {state.nextCursor !== null && (
        // Stays enabled while it loads: a disabled button would drop the keyboard's focus.
        <button type="button" class="button" onClick={onLoadMore} aria-disabled={state.isLoadingMore}>
          {state.isLoadingMore ? 'Loading…' : 'Load more'}
        </button>
      )}
      <p class="muted" role="status">
        {state.nextCursor === null ? `${count}, all of them` : `${count} loaded`}
      </p>
    </div>
  );
}

import type { EventStatus } from 'footlight/wire';
import { EVENT_STATUSES } from '../event-status.ts';

/** How a call ended: a dot of its own shape for each status, and the word. */
export function StatusBadge({ status }: { readonly status: EventStatus }) {
  const { label, meaning } = EVENT_STATUSES[status];
  return (
    <span class={`status status-${status}`} title={meaning}>
      <span class="status-dot" aria-hidden="true" />
      {label}
    </span>
  );
}

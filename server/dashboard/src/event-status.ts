import type { EventStatus } from 'footlight/wire';

/** How each status reads on the page, and what it means. */
export const EVENT_STATUSES = {
  ok: { label: 'OK', meaning: 'The answer arrived whole.' },
  error: { label: 'Error', meaning: 'The provider, the network or a time limit failed the call.' },
  aborted: { label: 'Aborted', meaning: 'The caller cancelled the call or left the stream early.' },
  incomplete: { label: 'Incomplete', meaning: 'The stream ended without a finish reason.' },
  unread: { label: 'Unread', meaning: 'The caller took the raw response without parsing it.' },
} as const satisfies Record<EventStatus, { label: string; meaning: string }>;

/** Every status, in the order in which the page offers them. */
export const STATUS_NAMES = Object.keys(EVENT_STATUSES) as readonly EventStatus[];

/** Whether a value is one of the statuses that this page knows. */
export function isEventStatus(value: unknown): value is EventStatus {
  return typeof value === 'string' && Object.hasOwn(EVENT_STATUSES, value);
}

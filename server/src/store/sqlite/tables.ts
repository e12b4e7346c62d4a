import type { Generated } from 'kysely';
import type { EventColumns } from '../event-columns.ts';

interface UseByDay {
  project_id: number;
  start: number;
  template: string;
  version: number;
  model: string;
  events: number;
}

/** The tables as the query builder sees them; times are milliseconds since 1970. */
export interface Tables {
  readonly project: {
    id: Generated<number>;
    slug: string;
    created_at: number;
    retention_days: number | null;
  };
  readonly api_key: {
    id: string;
    project_id: number;
    kind: 'secret' | 'publishable';
    name: string | null;
    hash: string;
    prefix: string;
    /** JSON. */
    origins: string | null;
    created_at: number;
    last_used_at: number | null;
    revoked_at: number | null;
  };
  readonly event: EventColumns & {
    seq: Generated<number>;
    project_id: number;
    received_at: number;
    template_version: number | null;
    rating: number | null;
  };
  readonly event_body: { seq: number; body: string };
  readonly event_search: { rowid: number; event_search: string };
  readonly feedback: {
    seq: Generated<number>;
    project_id: number;
    id: string;
    feedback_key: string;
    rating: number | null;
    better_response: string | null;
    comment: string | null;
    author: string | null;
    received_at: number;
  };
  readonly loss: {
    project_id: number;
    sender_id: string;
    reason: string;
    count: number;
    sdk: string;
    first_seen: number;
    last_seen: number;
  };
  readonly chain_result: { project_id: number; chain_id: string; result: string; updated_at: number };
  readonly template_version: {
    project_id: number;
    name: string;
    version: number;
    hash: string;
    /** JSON. */
    template: string;
    first_seen: number;
  };
  readonly use_by_day: UseByDay;
  readonly setting: { name: string; value: string };
}

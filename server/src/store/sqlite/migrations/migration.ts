import type { DatabaseSync } from 'node:sqlite';

/** One step of the schema; once released, its SQL never changes. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Fills what the SQL added from what was there, within the migration's transaction. */
  readonly backfill?: (database: DatabaseSync) => void;
}

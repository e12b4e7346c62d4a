import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type EventColumns, eventColumns } from '../event-columns.ts';
import type { AppendedBatch, NewBatch } from '../store.ts';
import { inTransaction } from './in-transaction.ts';
import type { LossTable } from './loss-table.ts';

const EVENT_COLUMNS = [
  'id',
  'started_at',
  'operation',
  'template_name',
  'template_params',
  'provider',
  'model',
  'status',
  'preview',
  'error_code',
  'latency_ms',
  'first_chunk_ms',
  'prompt_tokens',
  'completion_tokens',
  'chat_id',
  'chain_id',
  'parent_id',
  'feedback_key',
] as const satisfies readonly (keyof EventColumns)[];

/** Writes batches, one transaction a batch, with statements that are prepared once. */
export class BatchWriter {
  readonly #database: DatabaseSync;
  readonly #losses: LossTable;
  readonly #insertEvent: StatementSync;
  readonly #insertBody: StatementSync;

  constructor(database: DatabaseSync, losses: LossTable) {
    this.#database = database;
    this.#losses = losses;
    const names = ['project_id', 'received_at', ...EVENT_COLUMNS];
    this.#insertEvent = database.prepare(
      `insert into event (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
       on conflict (project_id, id) do nothing`,
    );
    this.#insertBody = database.prepare('insert into event_body (seq, body) values (?, ?)');
  }

  /** Appends a batch, all or none; the mark that an id was seen is the row itself, so the two cannot part. */
  append(projectId: number, { events, losses }: NewBatch, receivedAt: number): AppendedBatch {
    const rows = events.map(({ event, json }) => ({ columns: eventColumns(event), json }));
    return inTransaction(this.#database, () => ({
      results: rows.map(({ columns, json }) => {
        const values = EVENT_COLUMNS.map((name) => columns[name]);
        const inserted = this.#insertEvent.run(projectId, receivedAt, ...values);
        if (inserted.changes === 0) return 'duplicate';
        this.#insertBody.run(inserted.lastInsertRowid, json);
        return 'stored';
      }),
      newLosses: losses === undefined ? {} : this.#losses.append(projectId, losses, receivedAt),
    }));
  }
}

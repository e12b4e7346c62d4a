import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventColumns } from '../event-columns.ts';
import type { AppendedBatch, AppendResult, SenderLosses } from '../records.ts';
import { HourlyRollups } from '../rollup.ts';
import type { TemplateText } from '../template-text.ts';
import type { LossTable } from './loss-table.ts';
import type { TemplateTable } from './template-table.ts';

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
  'cached_tokens',
  'cost_usd',
  'chat_id',
  'chain_id',
  'parent_id',
  'user_id',
  'feedback_key',
] as const satisfies readonly (keyof EventColumns)[];

/** An event on its way to the thread that writes. */
export interface EventRow {
  readonly columns: EventColumns;
  readonly json: string;
  readonly template: TemplateText | undefined;
}

/** A batch on its way to the thread that writes. */
export interface BatchRows {
  readonly projectId: number;
  readonly rows: readonly EventRow[];
  readonly losses: SenderLosses | undefined;
  readonly receivedAt: number;
}

/** What became of a batch, and what it adds to the roll-ups of its project. */
export interface WrittenBatch {
  readonly appended: AppendedBatch;
  readonly rollups: HourlyRollups;
}

/** Writes batches with statements that are prepared once; whoever calls holds the write lock. */
export class BatchWriter {
  readonly #losses: LossTable;
  readonly #templates: TemplateTable;
  readonly #insertEvent: StatementSync;
  readonly #insertBody: StatementSync;
  readonly #findRating: StatementSync;

  constructor(database: DatabaseSync, losses: LossTable, templates: TemplateTable) {
    this.#losses = losses;
    this.#templates = templates;
    const names = ['project_id', 'received_at', 'template_version', 'rating', ...EVENT_COLUMNS];
    this.#insertEvent = database.prepare(
      `insert into event (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
       on conflict (project_id, id) do nothing`,
    );
    this.#insertBody = database.prepare('insert into event_body (seq, body) values (?, ?)');
    this.#findRating = database.prepare(
      // By arrival and not by time, so that a clock that jumps back cannot bring an old rating forward.
      `select rating from feedback where project_id = ? and feedback_key = ? and rating is not null
       order by seq desc limit 1`,
    );
  }

  /** Appends a batch; the mark that an id was seen is the row itself, so the two cannot part. */
  append({ projectId, rows, losses, receivedAt }: BatchRows): WrittenBatch {
    const rollups = new HourlyRollups();
    const results = rows.map(({ columns, json, template }): AppendResult => {
      const version =
        template === undefined
          ? null
          : this.#templates.versionOf(projectId, columns.template_name, template, receivedAt);
      const rating = this.#findRating.get(projectId, columns.feedback_key)?.['rating'] ?? null;
      const values = EVENT_COLUMNS.map((name) => columns[name]);
      const inserted = this.#insertEvent.run(projectId, receivedAt, version, rating, ...values);
      if (inserted.changes === 0) return 'duplicate';
      this.#insertBody.run(inserted.lastInsertRowid, json);
      rollups.add(columns, version);
      return 'stored';
    });
    const newLosses = losses === undefined ? {} : this.#losses.append(projectId, losses, receivedAt);
    return { appended: { results, newLosses }, rollups };
  }
}

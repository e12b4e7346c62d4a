import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type EventColumns, eventColumns } from '../event-columns.ts';
import type { AppendedBatch, AppendResult, NewEvent, SenderLosses } from '../records.ts';
import { type TemplateText, templateText } from '../template-text.ts';
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

const TEMPLATE_NAME = EVENT_COLUMNS.indexOf('template_name');
const FEEDBACK_KEY = EVENT_COLUMNS.indexOf('feedback_key');

/** An event on its way to the thread that writes; a list of values crosses faster than an object with names. */
export interface EventRow {
  readonly values: readonly (string | number | null)[];
  readonly json: string;
  readonly template: TemplateText | undefined;
}

/** An event as the thread that writes takes it. */
export function eventRow(event: NewEvent): EventRow {
  const columns = eventColumns(event);
  return {
    values: EVENT_COLUMNS.map((name) => columns[name]),
    json: event.json,
    template: templateText(event.event),
  };
}

/** A batch on its way to the thread that writes. */
export interface BatchRows {
  readonly projectId: number;
  readonly rows: readonly EventRow[];
  readonly losses: SenderLosses | undefined;
  readonly receivedAt: number;
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
  append({ projectId, rows, losses, receivedAt }: BatchRows): AppendedBatch {
    const results = rows.map(({ values, json, template }): AppendResult => {
      const version =
        template === undefined
          ? null
          : this.#templates.versionOf(projectId, String(values[TEMPLATE_NAME]), template, receivedAt);
      const rating = this.#findRating.get(projectId, values[FEEDBACK_KEY] ?? null)?.['rating'] ?? null;
      const inserted = this.#insertEvent.run(projectId, receivedAt, version, rating, ...values);
      if (inserted.changes === 0) return 'duplicate';
      this.#insertBody.run(inserted.lastInsertRowid, json);
      return 'stored';
    });
    const newLosses = losses === undefined ? {} : this.#losses.append(projectId, losses, receivedAt);
    return { results, newLosses };
  }
}

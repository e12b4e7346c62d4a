import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { StatisticsInterval } from 'footlight/wire';
import { emptyRollup, type HourlyRollups, mergeRollup, type Rollup } from '../rollup.ts';
import { DAY_MS } from '../statistics-range.ts';

/** The table of each width. */
export const ROLLUP_TABLES = { hour: 'rollup_hour', day: 'rollup_day' } as const satisfies Readonly<
  Record<StatisticsInterval, string>
>;

interface Statements {
  readonly find: StatementSync;
  readonly put: StatementSync;
}

/** Roll-ups by hour and by day: what is there plus what came. */
export class RollupTable {
  readonly #hour: Statements;
  readonly #day: Statements;

  constructor(database: DatabaseSync) {
    this.#hour = statements(database, ROLLUP_TABLES.hour);
    this.#day = statements(database, ROLLUP_TABLES.day);
  }

  /** Adds the roll-ups of new events; to be called holding the write lock. */
  add(projectId: number, rollups: HourlyRollups): void {
    const days = new Map<string, Rollup>();
    for (const rollup of rollups) {
      const start = Math.floor(rollup.start / DAY_MS) * DAY_MS;
      const key = JSON.stringify([start, rollup.template, rollup.version, rollup.model]);
      const day = days.get(key) ?? emptyRollup({ ...rollup, start });
      days.set(key, day);
      mergeRollup(day, rollup);
      put(this.#hour, projectId, rollup);
    }
    for (const day of days.values()) put(this.#day, projectId, day);
  }
}

function statements(database: DatabaseSync, table: string): Statements {
  return {
    find: database.prepare(
      `select * from ${table} where project_id = ? and start = ? and template = ? and version = ? and model = ?`,
    ),
    put: database.prepare(
      `insert or replace into ${table} (project_id, start, template, version, model, events, errors, prompt_tokens,
       completion_tokens, cached_tokens, cost_usd, unpriced, latency_ms, first_chunk_ms, streamed, latency, first_chunk)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}

function put({ find, put: write }: Statements, projectId: number, added: Rollup): void {
  const { start, template, version, model } = added;
  const before = find.get(projectId, start, template, version, model);
  const sum = before === undefined ? added : rollupOf(before);
  if (before !== undefined) mergeRollup(sum, added);
  write.run(
    projectId,
    start,
    template,
    version,
    model,
    sum.events,
    sum.errors,
    sum.promptTokens,
    sum.completionTokens,
    sum.cachedTokens,
    sum.costUsd,
    sum.unpriced,
    sum.latencyMs,
    sum.firstChunkMs,
    sum.streamed,
    sum.latency.encode(),
    sum.firstChunk.encode(),
  );
}

/** A roll-up as its row has it. */
export function rollupOf(row: Readonly<Record<string, SQLOutputValue>>): Rollup {
  const rollup = emptyRollup({
    start: Number(row['start']),
    template: String(row['template']),
    version: Number(row['version']),
    model: String(row['model']),
  });
  rollup.events = Number(row['events']);
  rollup.errors = Number(row['errors']);
  rollup.promptTokens = Number(row['prompt_tokens']);
  rollup.completionTokens = Number(row['completion_tokens']);
  rollup.cachedTokens = Number(row['cached_tokens']);
  rollup.costUsd = Number(row['cost_usd']);
  rollup.unpriced = Number(row['unpriced']);
  rollup.latencyMs = Number(row['latency_ms']);
  rollup.firstChunkMs = Number(row['first_chunk_ms']);
  rollup.streamed = Number(row['streamed']);
  rollup.latency.mergeEncoded(row['latency'] as Uint8Array);
  rollup.firstChunk.mergeEncoded(row['first_chunk'] as Uint8Array);
  return rollup;
}

import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { type CountedEvent, HourlyRollups } from '../rollup.ts';
import { RollupTable } from './rollup-table.ts';

/** Events in one go: few enough that a write never waits long, and as many as change the same rows once for all. */
const SLICE = 5000;

/** The columns that roll-ups count. */
export const COUNTED_COLUMNS = `seq, project_id, started_at, template_name, template_version, model, status, latency_ms,
  first_chunk_ms, prompt_tokens, completion_tokens, cached_tokens, cost_usd`;

/**
 * Lets the roll-ups follow the events: many events are counted with one change of each row, where counting them as
 * they are written would change hundreds of rows with every commit. What waits is counted by whoever reads.
 */
export class RollupFolder {
  readonly #table: RollupTable;
  readonly #progress: StatementSync;
  readonly #next: StatementSync;
  readonly #advance: StatementSync;
  readonly #rewind: StatementSync;

  constructor(database: DatabaseSync) {
    this.#table = new RollupTable(database);
    this.#progress = database.prepare('select seq from rollup_progress');
    this.#next = database.prepare(
      `select ${COUNTED_COLUMNS} from event where seq > ? order by seq limit ${SLICE}`,
    );
    this.#advance = database.prepare('update rollup_progress set seq = ?');
    this.#rewind = database.prepare(
      // SQLite gives the numbers of the last rows out again once these are deleted.
      'update rollup_progress set seq = min(seq, (select coalesce(max(seq), 0) from event))',
    );
  }

  /** Counts the next events; false when none are left. To be called holding the write lock. */
  foldSlice(): boolean {
    const before = Number(this.#progress.get()?.['seq'] ?? 0);
    const projects = new Map<number, HourlyRollups>();
    let seq = before;
    let count = 0;
    for (const row of this.#next.iterate(before)) {
      seq = Number(row['seq']);
      count += 1;
      const projectId = Number(row['project_id']);
      let rollups = projects.get(projectId);
      if (rollups === undefined) projects.set(projectId, (rollups = new HourlyRollups()));
      addCounted(rollups, row);
    }
    if (count === 0) return false;
    for (const [projectId, rollups] of projects) this.#table.add(projectId, rollups);
    this.#advance.run(seq);
    return count === SLICE;
  }

  /** Counts all that wait; before events are deleted, and to be called holding the write lock. */
  foldAll(): void {
    while (this.foldSlice());
  }

  /** To be called when events were deleted. */
  afterDeletion(): void {
    this.#rewind.run();
  }
}

/** Adds a row of {@link COUNTED_COLUMNS}. */
export function addCounted(rollups: HourlyRollups, row: Readonly<Record<string, SQLOutputValue>>): void {
  rollups.add(row as unknown as CountedEvent, row['template_version'] as number | null);
}

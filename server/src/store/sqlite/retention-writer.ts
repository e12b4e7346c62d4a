import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RollupFolder } from './rollup-folder.ts';

/** Deletes what is old, a slice at a time; whoever calls holds the write lock. */
export class RetentionWriter {
  readonly #rollups: RollupFolder;
  readonly #oldEvents: StatementSync;
  readonly #deletions: readonly StatementSync[];
  readonly #deleteFeedback: StatementSync;
  readonly #deleteChainResults: StatementSync;
  readonly #rewindSearch: StatementSync;

  constructor(database: DatabaseSync, rollups: RollupFolder) {
    this.#rollups = rollups;
    this.#oldEvents = database.prepare(
      'select seq from event where project_id = ? and received_at < ? order by received_at limit ?',
    );
    this.#deletions = [
      'delete from event_search where rowid = ?',
      'delete from event_body where seq = ?',
      'delete from event where seq = ?',
    ].map((sql) => database.prepare(sql));
    this.#deleteFeedback = database.prepare(
      `delete from feedback where seq in
         (select seq from feedback where project_id = ? and received_at < ? limit ?)`,
    );
    this.#deleteChainResults = database.prepare(
      `delete from chain_result where project_id = ?1 and chain_id in
         (select chain_id from chain_result where project_id = ?1 and updated_at < ?2 limit ?3)`,
    );
    this.#rewindSearch = database.prepare(
      // SQLite gives the numbers of the last rows out again once these are deleted.
      `update search_progress set seq = min(seq, (select coalesce(max(seq), 0) from event))`,
    );
  }

  /** Rows deleted, at most `limit`. */
  deleteBefore(projectId: number, before: number, limit: number): number {
    const old = this.#oldEvents.all(projectId, before, limit);
    // What is deleted stays counted.
    if (old.length > 0) this.#rollups.foldAll();
    for (const row of old) for (const deletion of this.#deletions) deletion.run(Number(row['seq']));
    if (old.length > 0) {
      this.#rewindSearch.run();
      this.#rollups.afterDeletion();
    }
    let deleted = old.length;
    for (const statement of [this.#deleteFeedback, this.#deleteChainResults]) {
      if (deleted < limit) deleted += Number(statement.run(projectId, before, limit - deleted).changes);
    }
    return deleted;
  }
}

import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` holding the write lock; all that it wrote is on disk when this returns, and gone when it throws. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already; a second rollback would hide the first error.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

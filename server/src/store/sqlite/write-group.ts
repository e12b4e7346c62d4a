import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './in-transaction.ts';
import type { WriteMethod, Writer } from './writer.ts';

/** One write on its way to the thread that writes. */
export interface WriteRequest {
  readonly method: WriteMethod;
  readonly args: readonly unknown[];
}

/** What became of a write. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown };

/**
 * Runs writes in one transaction, which is on disk when this returns. A write that fails undoes itself alone.
 * @throws whatever keeps the transaction from being committed
 */
export function writeGroup(
  database: DatabaseSync,
  writer: Writer,
  requests: readonly WriteRequest[],
): readonly Outcome[] {
  try {
    return inTransaction(database, () => {
      const outcomes = requests.map((request) => attempt(database, writer, request));
      writer.beforeCommit();
      return outcomes;
    });
  } catch (error) {
    writer.afterRollback();
    throw error;
  }
}

function attempt(database: DatabaseSync, writer: Writer, { method, args }: WriteRequest): Outcome {
  database.exec('savepoint one_write');
  try {
    const run = writer[method] as (...args: readonly unknown[]) => unknown;
    const value = run.apply(writer, [...args]);
    database.exec('release one_write');
    return { ok: true, value };
  } catch (error) {
    // A full disk ends the whole transaction; then nothing of the group may count as written.
    if (!database.isTransaction) throw error;
    database.exec('rollback to one_write; release one_write');
    writer.afterSavepointRollback();
    return { ok: false, error };
  }
}

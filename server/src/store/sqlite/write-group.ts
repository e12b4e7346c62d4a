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
  let failed = false;
  const runOrTell = (request: WriteRequest): Outcome => {
    try {
      return run(writer, request);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  try {
    return inTransaction(database, () => requests.map(runOrTell));
  } catch (error) {
    writer.afterRollback();
    if (!failed) throw error;
  }
  // Only now, since being able to undo one write costs a copy of every page that it changes.
  try {
    return inTransaction(database, () => requests.map((request) => attempt(database, writer, request)));
  } catch (error) {
    writer.afterRollback();
    throw error;
  }
}

function run(writer: Writer, { method, args }: WriteRequest): Outcome {
  const write = writer[method] as (...args: readonly unknown[]) => unknown;
  return { ok: true, value: write.apply(writer, [...args]) };
}

function attempt(database: DatabaseSync, writer: Writer, request: WriteRequest): Outcome {
  database.exec('savepoint one_write');
  try {
    const outcome = run(writer, request);
    database.exec('release one_write');
    return outcome;
  } catch (error) {
    // A full disk ends the whole transaction; then nothing of the group may count as written.
    if (!database.isTransaction) throw error;
    database.exec('rollback to one_write; release one_write');
    writer.afterRollback();
    return { ok: false, error };
  }
}

import { openReader } from './open-database.ts';
import { Reader } from './reader.ts';
import type { Thread } from './thread.ts';

/** Reads what is asked, one after the other. */
export function readThread(path: string): Thread {
  const database = openReader(path);
  const reader = new Reader(database);
  return {
    answer(question) {
      if (question.kind === 'close') return database.close();
      if (question.kind !== 'read') throw new Error('The thread that reads was asked to write.');
      const run = reader[question.method] as (...args: readonly unknown[]) => unknown;
      return run.apply(reader, [...question.args]);
    },
  };
}

import { FollowUp } from './follow-up.ts';
import { openWriter } from './open-database.ts';
import { RollupFolder } from './rollup-folder.ts';
import type { Thread } from './thread.ts';
import { writeGroup } from './write-group.ts';
import { Writer } from './writer.ts';

/** Writes groups as they come, and what follows the events while there is nothing else to do. */
export function writeThread(path: string): Thread {
  const database = openWriter(path);
  const rollups = new RollupFolder(database);
  const writer = new Writer(database, rollups);
  const followUp = new FollowUp(database, rollups);

  return {
    answer(question) {
      switch (question.kind) {
        case 'write': {
          const outcomes = writeGroup(database, writer, question.requests);
          const deleted = question.requests.some((request) => request.method === 'deleteBefore');
          // Only after the answer: what fails here takes nothing back of what is on disk.
          setImmediate(() => {
            if (deleted) followUp.afterDeletion();
            followUp.afterWrite(question.bytes);
          });
          return outcomes;
        }
        case 'catch-up':
          return followUp.catchUp();
        case 'close':
          followUp.stop();
          return database.close();
        case 'read':
          throw new Error('The thread that writes was asked to read.');
      }
    },
  };
}

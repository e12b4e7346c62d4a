import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Frees whatever nobody holds any more, and lets those who watch for that have their turn. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What was awaited just now is still on the stack; finalizers run in a turn of their own.
  for (let turn = 0; turn < 2; turn += 1) {
    await pause(10);
    collect();
  }
  await pause(10);
}

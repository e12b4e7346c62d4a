import { CONTESTANTS, type Block, type Contestant } from './alternate.ts';
import type { Caller } from './clients.ts';

/** Blocks of `times` pieces of work, `concurrency` at a time, which end when the last event has arrived. */
export function blocks(
  callers: Readonly<Record<Contestant, Caller>>,
  work: 'call' | 'stream',
  times: number,
  concurrency = 1,
): Record<Contestant, Block> {
  const entries = CONTESTANTS.map((name) => [name, block(callers[name], work, times, concurrency)] as const);
  return Object.fromEntries(entries) as Record<Contestant, Block>;
}

function block(caller: Caller, work: 'call' | 'stream', times: number, concurrency: number): Block {
  return async () => {
    let left = times;
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await caller[work]();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    await caller.settle();
  };
}

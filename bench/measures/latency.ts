import { setTimeout as sleep } from 'node:timers/promises';
import { CONTESTANTS, shuffled, type Contestant } from '../core/alternate.ts';
import { startBackends } from '../core/backends.ts';
import { callers, type Caller } from '../core/clients.ts';
import type { Measure } from '../core/figure.ts';
import { percentile } from '../core/statistics.ts';

const CALLS_PER_SECOND = 250;

/** What is added to the time of a call at a steady rate, whether or not earlier calls have ended. */
export const latency: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const contestants = callers(backends);
  const times: Record<Contestant, number[]> = { plain: [], control: [], footlight: [] };
  const rounds = quick ? 3 : 16;
  for (let round = -1; round < rounds; round += 1) {
    for (const name of shuffled(CONTESTANTS)) {
      const window = await openLoop(contestants[name], CALLS_PER_SECOND);
      if (round >= 0) times[name].push(...window);
    }
  }
  return (
    [
      [0.5, 0.1],
      [0.99, 1],
    ] as const
  ).map(([share, goal]) => {
    const plain = percentile(times.plain, share);
    return {
      name: `added latency at ${CALLS_PER_SECOND} calls/s, p${share * 100}`,
      value: percentile(times.footlight, share) - plain,
      unit: 'ms',
      control: percentile(times.control, share) - plain,
      goal,
      detail: `plain ${plain.toFixed(2)} ms`,
    };
  });
};

/** Starts a call every few milliseconds, come what may, and measures each from when it was due. */
async function openLoop(caller: Caller, calls: number): Promise<number[]> {
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now() + 5;
  for (let call = 0; call < calls; call += 1) {
    const due = start + (call * 1000) / CALLS_PER_SECOND;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    running.push(caller.call().then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(running);
  await caller.settle();
  return times;
}

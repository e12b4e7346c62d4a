import { alternate } from '../core/alternate.ts';
import { startBackends } from '../core/backends.ts';
import { blocks } from '../core/block.ts';
import { callers } from '../core/clients.ts';
import type { Figure, Measure } from '../core/figure.ts';

/** What a call over loopback HTTP costs, alone and in company. */
export const callOverHttp: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const contestants = callers(backends);
  const figures: Figure[] = [];
  for (const concurrency of [1, 32]) {
    const calls = concurrency === 1 ? 200 : 320;
    const { plain, ratio, added, control } = await alternate(
      blocks(contestants, 'call', calls, concurrency),
      { rounds: quick ? 15 : 80, warmUpRounds: quick ? 10 : 20, units: calls },
    );
    figures.push({
      name: `CPU per call, HTTP, ${concurrency} at a time`,
      value: ratio,
      unit: 'x',
      control,
      goal: 1.1,
      detail: `plain ${plain.toFixed(0)} µs, added ${added.toFixed(1)} µs`,
    });
  }
  return figures;
};

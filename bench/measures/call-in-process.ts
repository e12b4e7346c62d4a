import { alternate } from '../core/alternate.ts';
import { startBackends } from '../core/backends.ts';
import { blocks } from '../core/block.ts';
import { answerInProcess } from '../core/canned-fetch.ts';
import { callers } from '../core/clients.ts';
import type { Measure } from '../core/figure.ts';

const CALLS = 500;

/** What a call costs besides the network. */
export const callInProcess: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const contestants = callers({ ...backends, fetch: answerInProcess });
  const { plain, ratio, added, control, controlAdded } = await alternate(blocks(contestants, 'call', CALLS), {
    rounds: quick ? 40 : 160,
    warmUpRounds: 20,
    units: CALLS,
  });
  const name = 'CPU per call, no network';
  const detail = `plain ${plain.toFixed(1)} µs`;
  return [
    { name, value: ratio, unit: 'x', control, goal: 1.5, detail },
    { name: `${name}, added`, value: added, unit: 'µs', control: controlAdded, goal: 25, detail },
  ];
};

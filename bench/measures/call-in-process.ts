import { open } from 'node:fs/promises';
import { alternate } from '../core/alternate.ts';
import { startBackends } from '../core/backends.ts';
import { blocks } from '../core/block.ts';
import { answerInProcess } from '../core/canned-fetch.ts';
import { callers, written, type Caller } from '../core/clients.ts';
import type { Measure } from '../core/figure.ts';
import { inTemporaryDirectory } from '../core/temporary.ts';

const CALLS = 500;

/** What a call costs besides the network, and what of that a single write of its event would cost. */
export const callInProcess: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const destinations = { ...backends, fetch: answerInProcess };
  const compare = (footlight: Caller) =>
    alternate(blocks({ ...callers(destinations), footlight }, 'call', CALLS), {
      rounds: quick ? 40 : 160,
      warmUpRounds: 20,
      units: CALLS,
    });
  const { plain, ratio, added, control, controlAdded } = await compare(callers(destinations).footlight);
  const write = await inTemporaryDirectory(async (path) => {
    await using file = await open(path, 'a');
    return await compare(written(destinations, file.fd));
  });
  const name = 'CPU per call, no network';
  return [
    {
      name,
      value: ratio,
      unit: 'x',
      control,
      goal: 1.5,
      detail: `a write alone ${write.ratio.toFixed(2)} x`,
    },
    {
      name: `${name}, added`,
      value: added,
      unit: 'µs',
      control: controlAdded,
      goal: 25,
      detail: `plain ${plain.toFixed(1)} µs, a write alone adds ${write.added.toFixed(1)} µs`,
    },
  ];
};

import { alternate } from '../core/alternate.ts';
import { startBackends } from '../core/backends.ts';
import { blocks } from '../core/block.ts';
import { streamInProcess } from '../core/canned-fetch.ts';
import { callers } from '../core/clients.ts';
import type { Figure, Measure } from '../core/figure.ts';
import { CHUNKS_PER_STREAM } from '../core/payload.ts';

const STREAMS = 20;

/** What a chunk of a stream costs, its share of the call included. */
export const stream: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const figures: Figure[] = [];
  for (const fetch of [streamInProcess, undefined]) {
    const contestants = callers({ ...backends, fetch });
    const { plain, ratio, added, control } = await alternate(blocks(contestants, 'stream', STREAMS), {
      rounds: quick ? 15 : 80,
      warmUpRounds: quick ? 5 : 10,
      units: STREAMS * CHUNKS_PER_STREAM,
    });
    figures.push({
      name: `CPU per streamed chunk, ${fetch ? 'no network' : 'HTTP'}`,
      value: ratio,
      unit: 'x',
      control,
      goal: 1.05,
      detail: `plain ${plain.toFixed(2)} µs, added ${added.toFixed(2)} µs`,
    });
  }
  return figures;
};

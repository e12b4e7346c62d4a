import { median } from './statistics.ts';

/** Who runs: the plain client twice, so that the difference between the two shows the noise. */
export const CONTESTANTS = ['plain', 'control', 'footlight'] as const;

/** One of the three. */
export type Contestant = (typeof CONTESTANTS)[number];

/** What a contestant does in one block; Footlight's ends when its events have arrived. */
export type Block = () => Promise<void>;

/** What came out: microseconds of CPU a unit of work, and ratios to the plain client. */
export interface Comparison {
  readonly plain: number;
  readonly ratio: number;
  readonly added: number;
  readonly control: number;
  readonly controlAdded: number;
}

/** How blocks are repeated. */
export interface Repetition {
  readonly rounds: number;
  readonly warmUpRounds: number;
  /** Units of work (calls, chunks) in one block. */
  readonly units: number;
}

/**
 * Runs the contestants' blocks in turns, in this process, and compares their CPU time round by round.
 *
 * CPU time of the whole process counts, so garbage collection and whatever runs in the background do, too.
 */
export async function alternate(
  blocks: Readonly<Record<Contestant, Block>>,
  { rounds, warmUpRounds, units }: Repetition,
): Promise<Comparison> {
  const seen: Record<Contestant, number>[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const cost = { plain: 0, control: 0, footlight: 0 };
    for (const name of shuffled(CONTESTANTS)) cost[name] = (await cpuTime(blocks[name])) / units;
    if (round >= 0) seen.push(cost);
  }
  return {
    plain: median(seen.flatMap(({ plain, control }) => [plain, control])),
    ratio: median(seen.map((cost) => cost.footlight / reference(cost))),
    added: median(seen.map((cost) => cost.footlight - reference(cost))),
    control: median(seen.map(({ plain, control }) => control / plain)),
    controlAdded: median(seen.map(({ plain, control }) => control - plain)),
  };
}

function reference({ plain, control }: Record<Contestant, number>): number {
  return (plain + control) / 2;
}

/** By chance, because what one block leaves behind must not always meet the same next one. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ item }) => item);
}

async function cpuTime(block: Block): Promise<number> {
  // Nobody pays for another's garbage. Not a full collection: it throws compiled code away, too, and what is
  // measured then is a program that has just started.
  globalThis.gc?.({ type: 'minor' });
  const before = process.cpuUsage();
  await block();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

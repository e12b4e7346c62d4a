import { fileURLToPath } from 'node:url';
import { startBackends } from '../core/backends.ts';
import type { Measure } from '../core/figure.ts';
import { fresh } from '../core/fresh-process.ts';
import { median } from '../core/statistics.ts';

const PROCESS = fileURLToPath(new URL('./heap-process.ts', import.meta.url));
const MB = 1_000_000;

/** What stays on the heap of 10,000 calls once their events have left. */
export const heap: Measure = async ({ quick }) => {
  await using backends = await startBackends();
  const growth = async (who: 'plain' | 'footlight'): Promise<number> => {
    const held = await fresh<number[]>('--expose-gc', PROCESS, who, backends.ingest, quick ? '2' : '6');
    return median(held.slice(1).map((bytes, index) => (bytes - (held[index] as number)) / MB));
  };
  const [plain, control, footlight] = [
    await growth('plain'),
    await growth('plain'),
    await growth('footlight'),
  ];
  return [
    {
      name: 'heap growth per 10,000 calls, beyond plain',
      value: footlight - plain,
      unit: 'MB',
      control: control - plain,
      goal: 0.2,
      detail: `plain ${plain.toFixed(2)} MB, Footlight ${footlight.toFixed(2)} MB`,
    },
  ];
};

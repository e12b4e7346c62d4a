import type { Figure, Measure } from '../core/figure.ts';
import { fresh } from '../core/fresh-process.ts';
import { median } from '../core/statistics.ts';

const FORMATS = {
  ESM: (name: string) => [
    '--input-type=module',
    '-e',
    `const start = performance.now(); await import('${name}'); console.log(performance.now() - start);`,
  ],
  CJS: (name: string) => [
    '--input-type=commonjs',
    '-e',
    `const start = performance.now(); require('${name}'); console.log(performance.now() - start);`,
  ],
} as const;

/** How long the first import takes, in fresh processes. */
export const importTime: Measure = async ({ quick }) => {
  const figures: Figure[] = [];
  for (const [format, program] of Object.entries(FORMATS)) {
    const times: { plain: number; control: number; footlight: number }[] = [];
    for (let round = 0; round < (quick ? 12 : 60); round += 1) {
      const plain = await fresh<number>(...program('openai'));
      const footlight = await fresh<number>(...program('footlight'));
      const control = await fresh<number>(...program('openai'));
      // The first round fills the disk cache of the machine.
      if (round > 0) times.push({ plain, control, footlight });
    }
    const plain = median(times.flatMap((time) => [time.plain, time.control]));
    figures.push({
      name: `import, ${format}`,
      value: median(times.map((time) => (2 * time.footlight) / (time.plain + time.control))),
      unit: 'x',
      control: median(times.map((time) => time.control / time.plain)),
      goal: 1.15,
      detail: `openai ${plain.toFixed(1)} ms, Footlight ${median(times.map((time) => time.footlight)).toFixed(1)} ms`,
    });
  }
  return figures;
};

// What recording costs, beside what it may cost: `npm run bench -- [--quick] [--only NAME] [--json]`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figure } from './core/figure.ts';
import { fresh } from './core/fresh-process.ts';
import { jsonLine, table } from './core/report.ts';
import { MEASURES } from './measures/index.ts';

const MEASURE = fileURLToPath(new URL('./measure.ts', import.meta.url));

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: Object.keys(MEASURES) },
    json: { type: 'boolean', default: false },
  },
});
const unknown = values.only.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`No such measure: ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const name of values.only) {
  if (process.stderr.isTTY) process.stderr.write(`measuring ${name} …\n`);
  // A process a measure: what one has warmed up or left behind is not the next one's.
  figures.push(
    ...(await fresh<Figure[]>('--expose-gc', MEASURE, name, ...(values.quick ? ['--quick'] : []))),
  );
}

console.log(table(figures));
console.log(
  'Ratios compare with the plain client in the same process; "control" is the plain client against itself.',
);
if (values.json) console.log(jsonLine(figures));

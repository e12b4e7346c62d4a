// Whether the packed package works wherever it should: `npm run matrix -- [--quick] [--only TEXT] [--allow-missing]`.
import { parseArgs } from 'node:util';
import { bundlerRows } from './matrix/bundlers.ts';
import { jestRows } from './matrix/jest.ts';
import { failures, table, type Cell } from './matrix/report.ts';
import { runtimeRows } from './matrix/runtimes.ts';
import { startStubs } from './matrix/stubs.ts';
import { OPENAI_MAJORS, type Row, type Setting } from './matrix/trial.ts';
import { typeRows } from './matrix/types.ts';
import { workerdRows } from './matrix/workerd.ts';
import { NotAvailable, Workspace } from './matrix/workspace.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'allow-missing': { type: 'boolean', default: false },
  },
});

const rows = [...runtimeRows, ...workerdRows, ...bundlerRows, ...jestRows, ...typeRows]
  .filter(({ quick }) => quick || !values.quick)
  .filter(({ name }) => name.toLowerCase().includes((values.only ?? '').toLowerCase()));
const started = performance.now();
const cells: Cell[] = [];

// An interrupted run, too, stops what it started and leaves no directory behind.
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

{
  await using workspace = await Workspace.create();
  await using stubs = await startStubs();
  for (const row of rows) {
    // The majors of openai side by side: each has a project of its own.
    cells.push(
      ...(await Promise.all(OPENAI_MAJORS.map((openai) => tryOut(row, openai, { workspace, stubs })))),
    );
    if (interrupted.signal.aborted) break;
  }
}

console.log(table(cells, OPENAI_MAJORS));
const failed = cells.filter(
  ({ result }) => result === 'FAIL' || (result === 'not available' && !values['allow-missing']),
);
if (cells.some(({ result }) => result !== 'pass')) console.log(`\n${failures(cells)}`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${cells.length} combinations, ${failed.length} failed, ${seconds} s`);
process.exitCode = failed.length > 0 || interrupted.signal.aborted ? 1 : 0;

async function tryOut(row: Row, openai: number, setting: Setting): Promise<Cell> {
  const began = performance.now();
  try {
    const { ok, output } = await row.run(openai, setting);
    return cell(ok ? 'pass' : 'FAIL', output);
  } catch (error) {
    const missing = error instanceof NotAvailable;
    return cell(missing ? 'not available' : 'FAIL', error instanceof Error ? error.message : String(error));
  }

  function cell(result: Cell['result'], output: string): Cell {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (process.stderr.isTTY)
      process.stderr.write(`${row.name}, openai ${openai}: ${result} (${seconds} s)\n`);
    return { row: row.name, openai, result, output };
  }
}

import type { AppOptions, AppReport } from '../../test/delivery/fault-app.ts';
import { FaultIngest } from '../../test/support/fault-ingest.ts';
import { runApp, startApp, temporary, type AppEnd } from '../../test/support/fault-run.ts';
import { FAULT_SCENARIOS, type FaultScenario } from '../core/fault-scenarios.ts';
import type { Figure, Measure } from '../core/figure.ts';

interface Outcome {
  readonly name: string;
  readonly failed: number;
  /** Events that neither this start of the application nor the next one has delivered. */
  readonly missing: number;
  readonly exitMs: number;
  readonly end: AppEnd;
}

/** What becomes of events, calls, memory and the process's end when the ingest server fails. */
export const faults: Measure = async ({ quick }) => {
  const calls = quick ? 300 : 2000;
  const outcomes: Outcome[] = [];
  for (const scenario of FAULT_SCENARIOS) outcomes.push(await run(scenario, calls));
  const worst = (
    pick: (outcome: Outcome) => number,
    name: string,
    unit: Figure['unit'],
    goal: number,
  ): Figure => {
    const [most] = outcomes.toSorted((left, right) => pick(right) - pick(left)) as [Outcome];
    return { name, value: pick(most), unit, goal, detail: `worst of ${outcomes.length}: ${most.name}` };
  };
  const healthy = outcomes[0] as Outcome;
  return [
    worst(({ failed }) => failed, `LLM calls failed of ${calls}, any fault`, '', 0),
    worst(({ missing }) => missing, 'events lost, any fault, one restart', '', 0),
    worst(({ exitMs }) => exitMs, 'time to exit, any fault', 'ms', 2200),
    { name: 'time to exit, healthy', value: healthy.exitMs, unit: 'ms', goal: 300, detail: `${calls} calls` },
    ...(await cost(calls, 3)),
    ...(await cost(quick ? 3000 : 20_000, 0)),
  ];
};

async function run(
  { name, fault, down = false, app, during, poisonEvery }: FaultScenario,
  calls: number,
): Promise<Outcome> {
  await using ingest = await FaultIngest.start(fault?.(), { down });
  using cache = temporary();
  const options: AppOptions = {
    baseURL: ingest.url,
    calls,
    cache: cache.path,
    paceMs: 3,
    ...(poisonEvery ? { poisonEvery } : {}),
    ...app,
  };
  const running = startApp(options);
  const disturbed = during?.(ingest, running);
  const end = await running.ended;
  await disturbed;
  const expected = calls - (poisonEvery ? Math.ceil(calls / poisonEvery) : 0);
  if (ingest.count < expected) {
    ingest.fault = undefined;
    await ingest.up();
    await runApp({ ...options, calls: 0, ending: 'flush' });
  }
  // The time to a signal that comes from outside is not the application's.
  const exitMs = app?.ending === 'wait' ? 0 : end.exitMs;
  return { name, failed: end.report?.failed ?? 0, missing: expected - ingest.count, exitMs, end };
}

/** What an application has used, and how long its event loop stood still. */
type Spent = Pick<AppReport, 'maxRss' | 'cpuMs' | 'stallP99Ms' | 'stallMaxMs'>;

const UNKNOWN: Spent = {
  maxRss: Number.NaN,
  cpuMs: Number.NaN,
  stallP99Ms: Number.NaN,
  stallMaxMs: Number.NaN,
};

/** Highest resident memory, CPU time and pauses beyond the plain client's, in a healthy run and in one long outage. */
async function cost(calls: number, paceMs: number): Promise<Figure[]> {
  const spent = async (down: boolean, plain: boolean): Promise<Spent> => {
    await using ingest = await FaultIngest.start(undefined, { down });
    using cache = temporary();
    const { report } = await runApp({ baseURL: ingest.url, calls, cache: cache.path, paceMs, plain });
    return report ?? UNKNOWN;
  };
  const plain = await spent(true, true);
  const control = await spent(true, true);
  const figures = async (name: string, down: boolean): Promise<Figure[]> => {
    const ours = await spent(down, false);
    const beyond = (
      what: string,
      unit: Figure['unit'],
      goal: number,
      pick: (spent: Spent) => number,
      digits: number,
    ): Figure => ({
      name: `${what} beyond plain, ${name}, ${calls} calls`,
      value: pick(ours) - pick(plain),
      unit,
      control: pick(control) - pick(plain),
      goal,
      detail: `plain ${pick(plain).toFixed(digits)} ${unit}`,
    });
    return [
      beyond('memory (RSS)', 'MB', 40, ({ maxRss }) => maxRss, 0),
      beyond('CPU a call', 'ms', 0.15, ({ cpuMs }) => cpuMs / calls, 2),
      beyond('pause of the event loop, p99', 'ms', 1, ({ stallP99Ms }) => stallP99Ms, 1),
      beyond('longest pause of the event loop', 'ms', 10, ({ stallMaxMs }) => stallMaxMs, 1),
    ];
  };
  return [...(await figures('outage', true)), ...(await figures('healthy', false))];
}

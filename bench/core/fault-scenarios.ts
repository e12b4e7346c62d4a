import type { AppOptions } from '../../test/delivery/fault-app.ts';
import {
  every,
  failWith,
  first,
  hang,
  limitWire,
  loseAnswer,
  refuseBatchesWith,
  reject,
  resetMidBody,
  slow,
  type Fault,
  type FaultIngest,
} from '../../test/support/fault-ingest.ts';
import { pause, type RunningApp } from '../../test/support/fault-run.ts';

/** What goes wrong between an application and its ingest server. */
export interface FaultScenario {
  readonly name: string;
  readonly fault?: () => Fault;
  /** Whether the server is down when the application starts. */
  readonly down?: boolean;
  readonly app?: Partial<AppOptions>;
  readonly during?: (ingest: FaultIngest, app: RunningApp) => Promise<void>;
  /** Every so many events can never be stored. */
  readonly poisonEvery?: number;
}

const POISON_EVERY = 100;

const isPoison = (event: object): boolean =>
  (event as { promptTemplateName?: string }).promptTemplateName === 'poison';

const stopped = async (_ingest: FaultIngest, { child }: RunningApp): Promise<void> => {
  await pause(500);
  child.kill('SIGSTOP');
  await pause(1500);
  child.kill('SIGCONT');
};

const signalled =
  (signal: NodeJS.Signals) =>
  async (_ingest: FaultIngest, { called, child }: RunningApp): Promise<void> => {
    await called;
    child.kill(signal);
  };

/** Everything that an ingest server and the end of a process can do to the events. */
export const FAULT_SCENARIOS: readonly FaultScenario[] = [
  { name: 'ends by itself' },
  {
    name: 'down at the start',
    down: true,
    during: async (ingest) => {
      await pause(2000);
      await ingest.up();
    },
  },
  {
    name: 'down in the middle',
    during: async (ingest) => {
      await pause(1000);
      await ingest.down();
      await pause(2000);
      await ingest.up();
    },
  },
  { name: 'down all the time', down: true },
  { name: '500 for 2 s', fault: () => first(2000, failWith(500)) },
  { name: '429 for 2 s, Retry-After 1', fault: () => first(2000, failWith(429, { 'retry-after': '1' })) },
  { name: 'never answers', fault: () => hang },
  { name: 'every 2nd answer cut', fault: () => every(2, resetMidBody) },
  { name: 'every 3rd answer lost', fault: () => every(3, loseAnswer) },
  { name: 'answers after 5 s', fault: () => slow(5000) },
  {
    name: 'poison, whole batches refused',
    fault: () => refuseBatchesWith(isPoison),
    poisonEvery: POISON_EVERY,
  },
  { name: 'poison, single events rejected', fault: () => reject(isPoison), poisonEvery: POISON_EVERY },
  {
    name: 'four events of 8 MB',
    fault: () => limitWire(4.5 * 1024 * 1024),
    app: { hugeLength: 8 * 1024 * 1024 },
  },
  { name: 'frozen', during: stopped },
  { name: 'process.exit()', app: { ending: 'exit' } },
  { name: 'SIGTERM', app: { ending: 'wait' }, during: signalled('SIGTERM') },
  { name: 'SIGKILL', app: { ending: 'wait' }, during: signalled('SIGKILL') },
  { name: 'uncaught exception', app: { ending: 'throw' } },
];

import { builtin, nodeProcess } from './node.ts';

/** Something that still has events to send when the process has nothing else to do. */
export interface Drainable {
  /** Sends what it can within the time limit, then lets go of the network. Never rejects. */
  drain(timeoutMs: number): Promise<void>;
  /** Sends what it can within the time limit, as one of many times. Never rejects. */
  flush(options: { timeoutMs: number }, isRoutine: true): Promise<unknown>;
  /** Nothing can be sent any more: leaves on disk what it can, at once, and says what is lost. Never throws. */
  leave(): void;
}

const EXIT_DRAIN_MS = 2000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

interface Exit {
  readonly waiting: Set<Drainable>;
  listening: boolean;
}

// On a registered symbol: two copies of the package with a listener each would take each other for the application's;
// and on the process, which several global objects may share.
const EXIT = Symbol.for('footlight.exit');
const holder = (nodeProcess() ?? globalThis) as { [EXIT]?: Exit };
const exit: Exit = (holder[EXIT] ??= { waiting: new Set(), listening: false });

/** Has `drainable` drained before the process ends by itself or by a signal that nobody else listens to. */
export function drainBeforeExit(drainable: Drainable): void {
  exit.waiting.add(drainable);
  if (exit.listening) return;
  exit.listening = true;
  // Called by name, not imported: this file also runs where `process` does not exist.
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  try {
    process?.on?.('beforeExit', () => void drainAll());
    process?.on?.('exit', () =>
      new Set([...draining, ...exit.waiting]).forEach((drainable) => drainable.leave()),
    );
    // Threads get no signals.
    if (nodeProcess() && builtin('node:worker_threads').isMainThread) {
      // First of all listeners, so that one that is called once is not gone before it can be counted.
      for (const signal of SIGNALS) process?.prependListener?.(signal, onSignal);
    }
  } catch {
    // The edge runtime of Next throws where somebody so much as looks at `process.on`.
  }
}

/** Forgets `drainable`: it has nothing to send any more. */
export function forgetBeforeExit(drainable: Drainable): void {
  exit.waiting.delete(drainable);
}

/** What is drained just now. */
const draining = new Set<Drainable>();
let drained: Promise<unknown> = Promise.resolve();

/** Drains everything that waits, in this process and all copies of the package. Never rejects. */
export function drainAll(timeoutMs = EXIT_DRAIN_MS): Promise<unknown> {
  // Forgotten first, so that what cannot be sent does not call for another turn of the event loop for ever.
  const drainables = [...exit.waiting];
  exit.waiting.clear();
  const drain = async (drainable: Drainable): Promise<void> => {
    draining.add(drainable);
    await drainable.drain(timeoutMs);
    draining.delete(drainable);
  };
  // A signal may come while the process ends by itself.
  drained = Promise.all([drained, ...drainables.map(drain)]);
  return drained;
}

/** Sends what waits anywhere in this process, within the time limit. Never rejects. */
export async function flushAll(timeoutMs: number): Promise<void> {
  await Promise.all([...exit.waiting].map((drainable) => drainable.flush({ timeoutMs }, true)));
}

let raising = false;

function onSignal(signal: NodeJS.Signals): void {
  const process = nodeProcess() as NodeJS.Process;
  // An application that listens has its own idea of how to end.
  if (process.listenerCount(signal) > 1) {
    // Some end the process only where nobody else listens, as we do: together we would keep it alive for ever.
    process.removeListener(signal, onSignal);
    setImmediate(() => process.prependListener(signal, onSignal)).unref();
    return;
  }
  // The first process of a container is not ended by a signal that it does not listen to, and goes on.
  if (process.pid === 1) {
    void flushAll(EXIT_DRAIN_MS);
    return;
  }
  const raise = (): void => {
    process.removeListener(signal, onSignal);
    process.kill(process.pid, signal);
  };
  if (raising) {
    raise();
    return;
  }
  raising = true;
  void drainAll().then(raise);
}

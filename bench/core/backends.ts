import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Addresses } from './backends-process.ts';

/** An OpenAI API and an ingest server, in another process, on loopback. */
export type Backends = Addresses & AsyncDisposable;

export async function startBackends(): Promise<Backends> {
  const child = fork(new URL('./backends-process.ts', import.meta.url), { execArgv: [] });
  const exit = once(child, 'exit');
  const [addresses] = (await Promise.race([
    once(child, 'message'),
    exit.then(([code]) => Promise.reject(new Error(`The servers ended with code ${String(code)}.`))),
  ])) as [Addresses];
  return {
    ...addresses,
    [Symbol.asyncDispose]: async () => {
      if (child.connected) child.disconnect();
      await exit;
    },
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { newEventId } from '../../src/delivery/index.ts';
import { deliver, event, KEY, type Heeding } from './fault-delivery.ts';
import { FaultIngest } from './fault-ingest.ts';
import { temporary } from './fault-run.ts';

export const isRoot = process.getuid?.() === 0;

export interface Scene extends AsyncDisposable {
  readonly ingest: FaultIngest;
  readonly directory: string;
  /** A client whose events wait in the directory. */
  client(options?: object, spool?: object): Heeding;
  /** The segments in the directory. */
  files(): string[];
  /** Their names and texts. */
  texts(): string;
}

export async function scene(options?: Parameters<typeof FaultIngest.start>[1]): Promise<Scene> {
  const ingest = await FaultIngest.start(undefined, options);
  const home = temporary();
  const directory = join(home.path, 'spool');
  const clients: Heeding[] = [];
  const files = (): string[] => {
    if (!existsSync(directory)) return [];
    return readdirSync(directory).map((name) => join(directory, name));
  };
  return {
    ingest,
    directory,
    client: (more = {}, spool = {}) => {
      const client = deliver(ingest, { spool: { directory, ...spool }, ...more });
      clients.push(client);
      return client;
    },
    files,
    texts: () =>
      files()
        .map((path) => `${path} ${readFileSync(path, 'latin1')}`)
        .join('\n'),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((client) => client.shutdown({ timeoutMs: 0 })));
      await ingest.down();
      home[Symbol.dispose]();
    },
  };
}

/** Puts so many events in; gives their ids. */
export function put(delivery: Heeding, count: number, length = 0, apiKey = KEY): string[] {
  return Array.from({ length: count }, () => {
    const id = newEventId();
    delivery.enqueue(event(id, apiKey, length));
    return id;
  });
}

/** Events that a process has left which is not there any more. */
export async function leave(set: Scene, count: number, apiKey = KEY): Promise<string[]> {
  await set.ingest.down();
  const client = set.client();
  const ids = put(client, count, 0, apiKey);
  expect(await client.shutdown({ timeoutMs: 0 })).toMatchObject({ dropped: 0 });
  await set.ingest.up();
  return ids;
}

export function addsUp(delivery: Heeding): void {
  const { captured, delivered, pending, dropped } = delivery.stats();
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  expect({ captured, sum: delivered + pending + lost }).toEqual({ captured, sum: captured });
}

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientOptions } from 'footlight';
import type { FootlightEvent } from 'footlight/wire';
import { startIngest, type TestIngest } from './ingest.ts';
import { startOpenAI } from './openai.ts';
import type { Script, TestServer } from './http-server.ts';

/** A client between a scripted API and a scripted ingest server. */
export interface Recorded extends AsyncDisposable {
  readonly client: Client;
  readonly openai: TestServer & { readonly baseURL: string };
  readonly ingest: TestIngest;
  /** Flushes, and gives every event that has arrived. */
  events(): Promise<FootlightEvent[]>;
  /** Flushes, and gives the only event that has arrived. */
  event(): Promise<FootlightEvent>;
}

export async function record(script?: Script, options: ClientOptions = {}): Promise<Recorded> {
  const openai = await startOpenAI(script);
  const ingest = await startIngest();
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: openai.baseURL,
    maxRetries: 0,
    ...options,
    footlight: {
      apiKey: 'fl_sk_test',
      baseURL: ingest.url,
      promptTemplateName: 'test-prompt',
      // What comes after the end of a test waits on disk, where a later one may get the same port.
      spool: { directory: join(process.env['XDG_CACHE_HOME'] ?? tmpdir(), randomUUID()) },
      ...options.footlight,
    },
  });
  const events = async (): Promise<FootlightEvent[]> => {
    await client.flush();
    return ingest.events();
  };
  return {
    client,
    openai,
    ingest,
    events,
    event: async () => {
      const all = await events();
      if (all.length !== 1) throw new Error(`Expected one event, got ${all.length}: ${JSON.stringify(all)}`);
      return all[0] as FootlightEvent;
    },
    [Symbol.asyncDispose]: async () => {
      await client.shutdown({ timeoutMs: 100 });
      await openai[Symbol.asyncDispose]();
      await ingest[Symbol.asyncDispose]();
    },
  };
}

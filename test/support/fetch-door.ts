import { instrumentedFetch, type InstrumentedFetch } from 'footlight';
import type { FootlightEvent } from 'footlight/wire';
import { expect } from 'vitest';
import { json, type Script, type TestServer } from './http-server.ts';
import { startIngest } from './ingest.ts';
import {
  chatChunk,
  chatCompletion,
  modelResponse,
  responseEvents,
  sendChunks,
  sendEvents,
  startOpenAI,
} from './openai.ts';

/** An instrumented fetch between a scripted API and an ingest server. */
export interface Door extends AsyncDisposable {
  readonly fetch: InstrumentedFetch;
  readonly openai: TestServer & { readonly baseURL: string };
  /** Flushes, and gives the only event that has arrived. */
  event(): Promise<FootlightEvent>;
}

/** Chat completions and responses, streamed where that is asked for. */
export const answers: Script = (request, response) => {
  const streamed = request.body.includes('"stream":true');
  if (request.path.endsWith('/responses')) {
    const events = responseEvents();
    return streamed ? sendEvents(response, events) : json(response, modelResponse());
  }
  if (!streamed) return json(response, chatCompletion('Hello'), 200, { 'x-request-id': 'req_1' });
  return sendChunks(response, [
    chatChunk({ role: 'assistant', content: 'Hel' }),
    chatChunk({ content: 'lo' }),
    chatChunk({}, { finish_reason: 'stop' }),
  ]);
};

export async function openDoor(script: Script = answers): Promise<Door> {
  const openai = await startOpenAI(script);
  const ingest = await startIngest();
  const fetch = instrumentedFetch({
    footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'door' },
  });
  return {
    fetch,
    openai,
    event: async () => {
      await fetch.flush();
      expect(ingest.events()).toHaveLength(1);
      return ingest.events()[0]!;
    },
    [Symbol.asyncDispose]: async () => {
      await fetch.shutdown({ timeoutMs: 100 });
      await openai[Symbol.asyncDispose]();
      await ingest[Symbol.asyncDispose]();
    },
  };
}

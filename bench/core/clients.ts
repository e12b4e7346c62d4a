import { writeSync } from 'node:fs';
import { Client, TemplateChat } from 'footlight';
import { OpenAI } from 'openai';
import type { Contestant } from './alternate.ts';
import { QUESTION, SYSTEM_PROMPT } from './payload.ts';

const MODEL = 'gpt-4o-mini';
const TEMPLATE = [
  { role: 'system', content: SYSTEM_PROMPT },
  { role: 'user', content: QUESTION },
] as const;

/** What a measure asks of a contestant, whichever it is. */
export interface Caller {
  /** One call, answered whole. */
  call(): Promise<void>;
  /** One streamed call, read to its end. */
  stream(): Promise<void>;
  /** Ends when nothing is left to do in the background; throws when a record was lost. */
  settle(): Promise<void>;
}

/** Where the contestants' calls and events go. */
export interface Destinations {
  /** Base URL of the API; any where `fetch` answers. */
  readonly api: string;
  readonly ingest: string;
  /** Answers the calls in place of the network; never the events. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** The plain client, the plain client again, and Footlight's with everything on its default. */
export function callers(destinations: Destinations): Record<Contestant, Caller> {
  return { plain: plain(destinations), control: plain(destinations), footlight: recorded(destinations) };
}

/** A caller of the plain client. */
export function plain({ api, fetch }: Destinations): Caller {
  const client = new OpenAI({ apiKey: 'sk-bench', baseURL: api, ...(fetch ? { fetch } : {}) });
  const params = () => ({
    model: MODEL,
    messages: [
      { role: 'system' as const, content: SYSTEM_PROMPT },
      { role: 'user' as const, content: `Which ball should I buy for ${'soccer'}?` },
    ],
  });
  return {
    call: async () => void (await client.chat.completions.create(params())),
    stream: async () => readAll(await client.chat.completions.create({ ...params(), stream: true })),
    settle: () => Promise.resolve(),
  };
}

/** A caller of Footlight's client: a template, a parameter and a name a call. */
export function recorded({ api, ingest, fetch }: Destinations): Caller {
  const client = new Client({
    apiKey: 'sk-bench',
    baseURL: api,
    ...(fetch ? { fetch } : {}),
    footlight: { apiKey: 'fl_sk_bench', baseURL: ingest },
  });
  const params = () => ({
    model: MODEL,
    messages: new TemplateChat(TEMPLATE, { sport: 'soccer' }),
    footlight: { promptTemplateName: 'bench' },
  });
  return {
    call: async () => void (await client.chat.completions.create(params())),
    stream: async () => readAll(await client.chat.completions.create({ ...params(), stream: true })),
    settle: async () => {
      const { pending, dropped } = await client.flush({ timeoutMs: 60_000 });
      const { captured, delivered } = client.stats();
      if (pending || dropped || captured > delivered) {
        throw new Error(`Of ${captured} events ${delivered} arrived: such a run says nothing about cost.`);
      }
    },
  };
}

/** Bytes of the event of one call. */
const EVENT_BYTES = 2600;

/** A caller of the plain client that writes as much as an event to an open file: nobody keeps events on disk for less. */
export function written(destinations: Destinations, file: number): Caller {
  const caller = plain(destinations);
  const event = Buffer.alloc(EVENT_BYTES, 'e');
  const call = async (): Promise<void> => {
    await caller.call();
    writeSync(file, event);
  };
  return { ...caller, call };
}

async function readAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

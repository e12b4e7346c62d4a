import { Client, type ClientOptions } from 'footlight';
import { OpenAI, type ClientOptions as OpenAIOptions } from 'openai';
import { expect } from 'vitest';
import { json, type Script, type TestServer } from '../../support/http-server.ts';
import { startIngest, type TestIngest } from '../../support/ingest.ts';
import { chatChunk, chatCompletion, sendChunks, startOpenAI } from '../../support/openai.ts';

export const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
export const streamed = { ...params, stream: true as const };

export const answers: Script = (request, response) => {
  if (request.body.includes('"stream":true')) {
    const chunks = ['one ', 'two ', 'three'].map((content) => chatChunk({ content }));
    return sendChunks(response, [...chunks, chatChunk({}, { finish_reason: 'stop' })]);
  }
  return json(response, chatCompletion('⚽'), 200, { 'x-request-id': 'req_1' });
};

export interface Stage {
  readonly client: OpenAI;
  readonly openai: TestServer & { readonly baseURL: string };
}

export interface Compared<Seen> {
  readonly plain: Seen;
  readonly ours: Seen;
  readonly ingest: TestIngest;
}

/** Plays the same scene with a plain client and with ours, each before a server of its own. */
export async function compare<Seen>(
  scene: (stage: Stage) => Promise<Seen>,
  script: Script = answers,
  options: OpenAIOptions = {},
  footlight: ClientOptions['footlight'] = {},
): Promise<Compared<Seen>> {
  await using ingest = await startIngest();
  const play = async (make: (options: OpenAIOptions) => OpenAI): Promise<Seen> => {
    await using openai = await startOpenAI(script);
    const client = make({ apiKey: 'sk-test', baseURL: openai.baseURL, maxRetries: 0, ...options });
    const seen = await scene({ client, openai });
    if (client instanceof Client) await client.flush();
    return seen;
  };
  const plain = await play((given) => new OpenAI(given));
  const ours = await play(
    (given) =>
      new Client({
        ...given,
        footlight: { apiKey: 'fl_sk_test', baseURL: ingest.url, promptTemplateName: 'scene', ...footlight },
      }),
  );
  return { plain, ours, ingest };
}

/** What a program sees must be the same, and one call must be one event. */
export async function same<Seen>(...args: Parameters<typeof compare<Seen>>): Promise<Seen> {
  const { plain, ours, ingest } = await compare(...args);
  expect(ours).toEqual(plain);
  expect(ingest.events()).toHaveLength(1);
  return ours;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts the unhandled rejections that `scene` causes. */
export async function unhandled(scene: () => void | Promise<void>): Promise<string[]> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const seen: string[] = [];
  const listen = (error: unknown): void => void seen.push((error as Error).constructor.name);
  process.on('unhandledRejection', listen);
  await scene();
  await pause(150);
  process.off('unhandledRejection', listen);
  for (const listener of listeners) process.on('unhandledRejection', listener);
  return seen;
}

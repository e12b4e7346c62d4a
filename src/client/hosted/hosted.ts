import type { OpenAI } from 'openai';
import type { LLMServer } from '../../errors/index.ts';
import { own } from '../openai-internals.ts';
import { SERVER } from '../recorded.ts';
import { ownData, type PostOptions } from '../request-body.ts';
import { warnOnce } from '../warn-once.ts';
import { addressed } from './addressed.ts';
import { keepBody } from './error-body.ts';
import { health, isAlive } from './health.ts';
import type { HostedClient, HostedModel } from './hosted-model.ts';
import { prompt } from './prompt.ts';
import { isValidPrompt } from './validity.ts';

/** ms without a chunk after which a stream is given up. */
export const STREAM_IDLE_MS = 60_000;

/** Parameters that a kind of server ignores without a word, and what to say about them. */
const IGNORED: Readonly<Partial<Record<LLMServer, readonly [names: RegExp, advice: string]>>> = {
  tgi: [/^(?:n|logit_bias)$/u, 'TGI ignores it.'],
  vllm: [/^guided_/u, 'vLLM ignores it since 0.12: use response_format or structured_outputs.'],
};

/** What of OpenAI's client class is not for everybody. */
interface Inside extends HostedModel {
  prepareOptions(options: PostOptions): Promise<void>;
  makeStatusError(status: number, body: unknown, message: string | undefined, headers: Headers): Error;
}

/** Gives a client class what the clients of hosted models can do, and gives it back. */
export function hosted<Class extends { readonly prototype: OpenAI }>(
  client: Class,
  server: LLMServer,
): Class {
  const prototype = client.prototype as unknown as Inside;
  const { prepareOptions, makeStatusError } = prototype;
  const members: Record<PropertyKey, unknown> = {
    server,
    [SERVER]: server,
    prepareOptions(this: Inside, options: PostOptions) {
      warnOfIgnored(server, options);
      return Reflect.apply(prepareOptions, this, [options]);
    },
    makeStatusError(this: Inside, ...args: Parameters<Inside['makeStatusError']>) {
      const error = Reflect.apply(makeStatusError, this, args);
      keepBody(error, args[1] ?? args[2]);
      return error;
    },
  };
  for (const [name, method] of Object.entries({ isAlive, health, isValidPrompt, prompt })) {
    members[name] = async function (this: Inside & HostedClient, ...args: unknown[]) {
      return Reflect.apply(method as (...args: never[]) => unknown, undefined, [addressed(this), ...args]);
    };
  }
  for (const name of Reflect.ownKeys(members)) own(prototype, name, members[name]);
  return client;
}

function warnOfIgnored(server: LLMServer, options: PostOptions): void {
  const [names, advice] = IGNORED[server] ?? [];
  if (!names) return;
  const body = ownData(options, 'body');
  if (typeof body !== 'object' || body === null) return;
  for (const [name, value] of Object.entries(body)) {
    // One answer is what it gives, asked for or not.
    if (names.test(name) && value !== undefined && value !== 1)
      warnOnce(name, `The parameter "${name}" has no effect. ${advice}`);
  }
}

import * as openai from 'openai';
import { Client } from './client.ts';
import type { InstrumentedChat, InstrumentedCompletions, InstrumentedEmbeddings } from './instrumented.ts';
import type { InstrumentedResponses } from './instrumented-responses.ts';
import { own } from './openai-internals.ts';
import { recorded, type Recording, type WithFootlightOptions } from './recorded.ts';

/** @ts-ignore -- openai 5 does not have it. */
type Bedrock = openai.BedrockOpenAI;
/** @ts-ignore -- openai 5 does not have it. */
type BedrockOptions = openai.BedrockClientOptions;

/** Every option of OpenAI's client for Amazon Bedrock, and what to record. */
export interface BedrockClientOptions extends BedrockOptions, WithFootlightOptions {}

/** OpenAI's client for Amazon Bedrock, which also records the calls that it makes. */
export interface BedrockClient extends Bedrock, Recording {
  chat: InstrumentedChat;
  completions: InstrumentedCompletions;
  embeddings: InstrumentedEmbeddings;
  responses: InstrumentedResponses;
  /** A client with other options, which records where its parent does; `footlight` is merged over the parent's. */
  withOptions(options: Partial<BedrockClientOptions>): this;
}

/** The class, with what it has besides its instances. */
interface BedrockClass extends Omit<typeof Client, 'prototype'> {
  new (options?: BedrockClientOptions): BedrockClient;
}

/**
 * OpenAI's client for Amazon Bedrock, which also records the calls that it makes; undefined in openai 5, which has none.
 *
 * @throws ConfigurationError when an option of `footlight` cannot work.
 */
export const BedrockClient = /* @__PURE__ */ bedrock() as BedrockClass;

function bedrock(): object | undefined {
  // Not by name: a bundler would refuse one that openai 5 does not have.
  const base = Reflect.get(openai, 'BedrockOpenAI') as typeof openai.OpenAI | undefined;
  if (!base) return undefined;
  const client = recorded<typeof openai.OpenAI, BedrockOptions>(base, 'bedrock');
  own(client, 'name', base.name);
  return Object.assign(client, { OpenAI: Client });
}

import { AzureOpenAI } from 'openai';
import type { AzureClientOptions as AzureOptions } from 'openai/azure';
import { Client } from './client.ts';
import type { InstrumentedChat, InstrumentedCompletions, InstrumentedEmbeddings } from './instrumented.ts';
import type { InstrumentedResponses } from './instrumented-responses.ts';
import { nameLike, recorded, type WithFootlightOptions } from './recorded.ts';

/** Every option of OpenAI's Azure client, and what to record. */
export interface AzureClientOptions extends AzureOptions, WithFootlightOptions {}

/**
 * OpenAI's client for Azure, which also records the calls that it makes.
 *
 * @throws ConfigurationError when an option of `footlight` cannot work.
 */
export class AzureClient extends recorded<typeof AzureOpenAI, AzureOptions>(AzureOpenAI, 'azure') {
  static {
    nameLike(this, AzureOpenAI);
  }

  static override OpenAI: typeof Client = Client;

  declare chat: InstrumentedChat;
  declare completions: InstrumentedCompletions;
  declare embeddings: InstrumentedEmbeddings;
  declare responses: InstrumentedResponses;
}

export interface AzureClient {
  /** A client with other options, which records where its parent does; `footlight` is merged over the parent's. */
  withOptions(options: Partial<AzureClientOptions>): this;
}

import { AzureOpenAI } from 'openai';
import type { AzureClientOptions as AzureOptions } from 'openai/azure';
import { Client } from './client.ts';
import type { ClientCredentials } from './hosted/client-credentials.ts';
import { currentToken } from './hosted/entra.ts';
import { hosted, STREAM_IDLE_MS } from './hosted/hosted.ts';
import type { HostedModel } from './hosted/hosted-model.ts';
import type { InstrumentedChat, InstrumentedCompletions, InstrumentedEmbeddings } from './instrumented.ts';
import type { InstrumentedResponses } from './instrumented-responses.ts';
import { recorded, type WithFootlightOptions } from './recorded.ts';

/** Every option of OpenAI's Azure client, and what to record. */
export interface AzureClientOptions extends AzureOptions, WithFootlightOptions {
  /** The model behind the deployment, such as `gpt-4o`: a deployment's own name tells nothing. Needed to count tokens. */
  model?: string | undefined;
  /** Whether `prompt()` calls chat completions; `true` by default. */
  chatCompletionEnabled?: boolean | undefined;
  /** Tokens that prompt and answer may take together; known for OpenAI's models. */
  contextWindow?: number | undefined;
  /** Counts the tokens of a text; `gpt-tokenizer` by default, which bundles and workers may be unable to load. */
  countTokens?: ((text: string) => number) | undefined;
  /** Signs in as an application of Microsoft Entra, in place of `apiKey` or `azureADTokenProvider`. */
  clientCredentials?: ClientCredentials | undefined;
}

// Apart, because consoles do not take a class for one that names its base in a call.
const HostedAzure = /* @__PURE__ */ hosted(
  /* @__PURE__ */ recorded<typeof AzureOpenAI, AzureOptions>(AzureOpenAI, 'azure'),
  'azure',
);

/**
 * OpenAI's client for Azure, which also records the calls that it makes.
 *
 * @throws ConfigurationError when an option cannot work.
 */
export class AzureClient extends HostedAzure {
  /** As OpenAI's, which writes it into the User-Agent header. */
  static override get name(): string {
    return AzureOpenAI.name;
  }

  static override OpenAI: typeof Client = Client;

  declare chat: InstrumentedChat;
  declare completions: InstrumentedCompletions;
  declare embeddings: InstrumentedEmbeddings;
  declare responses: InstrumentedResponses;

  readonly model: string | undefined;
  readonly contextWindow: number | undefined;
  readonly countTokens: ((text: string) => number) | undefined;
  readonly chatCompletionEnabled: boolean;
  servedModel: string | undefined;
  /** ms without a chunk after which `prompt()` gives a stream up: 60,000 unless `footlight.streamIdleTimeoutMs` says otherwise. */
  readonly streamIdleTimeoutMs: number;

  constructor(options: AzureClientOptions = {}) {
    super(settle(options));
    this.model = options.model;
    this.contextWindow = options.contextWindow;
    this.countTokens = options.countTokens;
    this.servedModel = options.model;
    this.chatCompletionEnabled = options.chatCompletionEnabled ?? true;
    this.streamIdleTimeoutMs = options.footlight?.streamIdleTimeoutMs ?? STREAM_IDLE_MS;
  }
}

export interface AzureClient extends HostedModel {
  /** A client with other options, which records where its parent does; `footlight` is merged over the parent's. */
  withOptions(options: Partial<AzureClientOptions>): this;
}

/** The options as OpenAI takes them: the very ones of the caller, unless the sign-in is ours. */
function settle(options: AzureClientOptions): AzureClientOptions {
  // Null is OpenAI's to refuse.
  const clientCredentials = (options as AzureClientOptions | null)?.clientCredentials;
  if (!clientCredentials) return options;
  return {
    ...options,
    // Not the one of the environment, nor the parent's token: there can be only one way to sign in.
    apiKey: null as never,
    azureADTokenProvider: () => currentToken(clientCredentials, options.fetch as typeof globalThis.fetch),
  };
}

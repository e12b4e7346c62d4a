import { ConfigurationError } from '../../errors/index.ts';
import { Client, type ClientOptions } from '../client.ts';
import type { HostedModel } from './hosted-model.ts';
import { STREAM_IDLE_MS } from './hosted.ts';
import { serverURL } from './server-url.ts';

/** What a client of a server of yours is made with, besides the options of {@link ClientOptions}. */
export interface ServerClientOptions extends Omit<ClientOptions, 'baseURL'> {
  /** The server's address: `host`, `host:port` or a whole URL, with or without `/v1`; `http` unless it says otherwise. */
  url: string;
  /** The id of the model that the server serves; `health()` compares it. */
  model: string;
  /** Whether the model takes messages (`/v1/chat/completions`), or texts alone (`/v1/completions`). */
  chatCompletionEnabled: boolean;
}

/** What `TGIClient` and `VLLMClient` have in common. */
export class ServerClient extends Client {
  /** The id of the model that the server is expected to serve. */
  readonly model: string;
  readonly chatCompletionEnabled: boolean;
  servedModel: string | undefined;
  /** ms without a chunk after which a stream is given up: 60,000 unless `footlight.streamIdleTimeoutMs` says otherwise. */
  readonly streamIdleTimeoutMs: number;

  /** @throws ConfigurationError when an option cannot work; nothing is asked of the server. */
  constructor(options: ServerClientOptions) {
    const { url, model, chatCompletionEnabled, apiKey } = check(options);
    super({
      ...options,
      baseURL: `${serverURL(url)}/v1`,
      // What the environment holds for OpenAI must not reach another server.
      apiKey: apiKey ?? 'none',
      organization: options.organization ?? null,
      project: options.project ?? null,
      footlight: withIdleTime(options.footlight),
    });
    this.model = model;
    this.servedModel = model;
    this.chatCompletionEnabled = chatCompletionEnabled;
    this.streamIdleTimeoutMs = options.footlight?.streamIdleTimeoutMs ?? STREAM_IDLE_MS;
  }
}

export interface ServerClient extends HostedModel {
  /** A client with other options, which records where its parent does; `footlight` is merged over the parent's. */
  withOptions(options: Partial<ServerClientOptions>): this;
}

function check(options: ServerClientOptions): ServerClientOptions {
  const { model, chatCompletionEnabled } = (options ?? {}) as Partial<ServerClientOptions>;
  if (typeof model !== 'string' || !model) {
    throw new ConfigurationError(
      `model must be the id of the model that the server serves; got ${typeof model}.`,
    );
  }
  if (typeof chatCompletionEnabled !== 'boolean') {
    throw new ConfigurationError(
      `chatCompletionEnabled must be true or false; got ${typeof chatCompletionEnabled}.`,
    );
  }
  return options;
}

/** With the idle time of streams; what is given may be the recorder that a parent hands on. */
function withIdleTime(footlight: ServerClientOptions['footlight']): ServerClientOptions['footlight'] {
  // What is no object is complained of elsewhere.
  if (footlight !== undefined && (typeof footlight !== 'object' || footlight?.streamIdleTimeoutMs))
    return footlight;
  return { ...footlight, streamIdleTimeoutMs: STREAM_IDLE_MS };
}

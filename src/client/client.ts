import { OpenAI, type APIPromise, type ClientOptions as OpenAIOptions } from 'openai';
import type { DeliveryStats, FlushResult } from '../delivery/index.ts';
import { sendFeedback } from '../feedback/send-feedback.ts';
import { updateChain } from '../feedback/update-chain.ts';
import type { ChainUpdate, Feedback } from '../wire/index.ts';
import type { InstrumentedChat, InstrumentedCompletions } from './instrumented.ts';
import { interceptPost, noteAttempt, type PostArgument } from './intercept.ts';
import type { FootlightOptions } from './options.ts';
import { Recorder } from './recorder.ts';

/** Every option of OpenAI's client, and what to record. */
export interface ClientOptions extends OpenAIOptions {
  /** What to record and where to send it. */
  footlight?: FootlightOptions | undefined;
}

/**
 * The official OpenAI client, which also records each call of chat and text completions.
 *
 * @example
 * ```ts
 * const client = new Client({ footlight: { apiKey: process.env.FOOTLIGHT_API_KEY } });
 * ```
 * @throws ConfigurationError when an option of `footlight` cannot work.
 */
export class Client extends OpenAI {
  static {
    // OpenAI writes the class's name into the User-Agent header, which must stay the plain client's.
    Object.defineProperty(this, 'name', { value: OpenAI.name, configurable: true });
  }

  declare chat: InstrumentedChat;
  declare completions: InstrumentedCompletions & OpenAI['completions'];

  readonly #recorder: Recorder;

  constructor(options: ClientOptions = {}) {
    // OpenAI hands its options on to the children of `withOptions()`: a recorder among them is shared.
    const recorder =
      options.footlight instanceof Recorder ? options.footlight : new Recorder(options.footlight);
    super({ ...options, footlight: recorder } as OpenAIOptions);
    this.#recorder = recorder;
  }

  override withOptions(options: Partial<ClientOptions>): this {
    return super.withOptions(
      options.footlight
        ? ({
            ...options,
            footlight: new Recorder(options.footlight, this.#recorder),
          } as Partial<OpenAIOptions>)
        : options,
    );
  }

  override post<Result>(path: string, options?: PostArgument): APIPromise<Result> {
    return interceptPost(
      { recorder: this.#recorder, provider: 'openai', baseURL: this.baseURL },
      path,
      options,
      (prepared) => super.post<Result>(path, prepared),
    );
  }

  protected override async prepareRequest(
    ...[request, context]: Parameters<OpenAI['prepareRequest']>
  ): Promise<void> {
    await super.prepareRequest(request, context);
    noteAttempt(context.options, request);
  }

  /**
   * Sends what a user thought of an answer; resolves once the server has stored it.
   *
   * @throws FeedbackError when the feedback says nothing or its rating is not within 0 and 1; nothing is sent.
   * @throws IngestError when the server refuses it or cannot be reached.
   */
  sendFeedback(feedback: Feedback): Promise<void> {
    return sendFeedback(feedback, this.#recorder.destination);
  }

  /** Records what a chain of calls came to; see `updateChain`. */
  updateChain(update: ChainUpdate): Promise<void> {
    return updateChain(update, this.#recorder.destination);
  }

  /** Sends what waits, and waits for it at most `timeoutMs` (5000 by default). Never rejects. */
  flush(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    this.#recorder.unread.settleAll();
    return this.#recorder.delivery.flush(options);
  }

  /** Flushes, then stops recording; later calls work as before and are counted as dropped. Never rejects. */
  shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    this.#recorder.unread.settleAll();
    return this.#recorder.delivery.shutdown(options);
  }

  /** Counters since the client was made. */
  stats(): DeliveryStats {
    return this.#recorder.delivery.stats();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.shutdown();
  }
}

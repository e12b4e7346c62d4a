import type { APIPromise, ClientOptions as OpenAIOptions, OpenAI } from 'openai';
import type { DeliveryStats, FlushResult } from '../delivery/index.ts';
import type { ChainUpdate, Feedback } from '../wire/index.ts';
import { stripStreamedForm } from './form.ts';
import {
  interceptPost,
  isPromise,
  mapOptions,
  noteAttempt,
  type Intercepted,
  type Making,
  type PostArgument,
} from './intercept.ts';
import { keptOptions, own, requestMethods } from './openai-internals.ts';
import type { FootlightOptions } from './options.ts';
import { Recorder } from './recorder.ts';
import { ownData, type PostOptions } from './request-body.ts';
import { tagRuns } from './runner.ts';
import { withoutOurKey } from './without-our-key.ts';

/** The option that our clients have besides OpenAI's. */
export interface WithFootlightOptions {
  /** What to record and where to send it. */
  footlight?: FootlightOptions | undefined;
}

/** What our clients can do besides OpenAI's. */
export interface Recording {
  /**
   * Sends what a user thought of an answer; resolves once the server has stored it, or after 5 s while it
   * is still being delivered in the background.
   *
   * @throws FeedbackError when the feedback says nothing or its rating is not within 0 and 1; nothing is sent.
   * @throws IngestError when there is no key, or the server refuses it.
   */
  sendFeedback(feedback: Feedback): Promise<void>;
  /** Records what a chain of calls came to; see `updateChain`. */
  updateChain(update: ChainUpdate): Promise<void>;
  /** Sends what waits, and waits for it at most `timeoutMs` (5000 by default). Never rejects. */
  flush(options?: { timeoutMs?: number | undefined }): Promise<FlushResult>;
  /** Flushes, then stops recording; later calls work as before and are counted as dropped. Never rejects. */
  shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult>;
  /** Counters since the client was made. */
  stats(): DeliveryStats;
  /** @ts-ignore -- for `await using`, whose symbol only some programs have the types of. */
  [Symbol.asyncDispose](): Promise<void>;
}

type RequestArgument = Parameters<OpenAI['request']>[0];
type RetriesLeft = Parameters<OpenAI['request']>[1];
type RequestContext = Parameters<OpenAI['prepareRequest']>[1];

/** Marks the clients of hosted models with the kind of their server: no name that a subclass may have chosen, too. */
export const SERVER = Symbol('footlight.server');

/** What those clients know of their server, for the events. */
interface Hosting {
  readonly [SERVER]?: string;
  readonly servedModel?: string | undefined;
}

/** A class of OpenAI's with our recording in it. */
export type RecordedClass<Base extends abstract new (...args: never[]) => OpenAI, Options> = Omit<
  Base,
  'prototype'
> & {
  new (options?: Options & WithFootlightOptions): InstanceType<Base> & Recording;
};

/** Puts the recording into a client class of OpenAI's, without the program noticing. */
export function recorded<Base extends typeof OpenAI, Options>(
  base: abstract new (...args: never[]) => InstanceType<Base>,
  provider: string,
): RecordedClass<Base, Options> {
  const Base = base as unknown as typeof OpenAI;

  class RecordedClient extends Base implements Recording {
    readonly #recorder: Recorder;
    /** The call whose request is being made: OpenAI begins with it before `post()` returns. */
    #making: Making | undefined;
    /** Whether the options that come to `request()` are a copy that OpenAI has made. */
    #copied = false;

    /** Whether `post()` makes its requests as we know it. */
    static #viaMethod = false;

    static {
      const { makeRequest, methodRequest, buildBody } = requestMethods(Base.prototype);
      if (makeRequest && methodRequest) {
        this.#viaMethod = true;
        own(this.prototype, 'methodRequest', function method(this: RecordedClient, ...args: unknown[]) {
          // A proxy of a client, on which openai 5 and 6 work, has no state of ours.
          if (!(#copied in this)) return Reflect.apply(methodRequest, this, args);
          const copied = this.#copied;
          this.#copied = true;
          try {
            return this.#make(args[0] === 'post' ? this.#making : undefined, () =>
              Reflect.apply(methodRequest, this, args),
            );
          } finally {
            this.#copied = copied;
          }
        });
        own(this.prototype, 'makeRequest', function make(this: RecordedClient, ...args: unknown[]) {
          const making = #making in this ? this.#making : undefined;
          if (making) this.#making = undefined;
          const request = Reflect.apply(makeRequest, this, args);
          return making ? making.observe(request) : request;
        });
        if (buildBody)
          own(this.prototype, 'buildBody', function build(this: RecordedClient, ...args: unknown[]) {
            const built = Reflect.apply(buildBody, this, args);
            noteAttempt('built', (args[0] as { options: PostOptions }).options, built, true);
            return built;
          });
      }
    }

    constructor(options: OpenAIOptions & WithFootlightOptions = {}) {
      // Null is OpenAI's to refuse.
      const footlight = (options as typeof options | null)?.footlight;
      const recorder = footlight instanceof Recorder ? footlight : new Recorder(footlight);
      // Handed on as they are: a copy would have nothing of what they inherit, such as the getters of a class.
      super(options as OpenAIOptions);
      this.#recorder = recorder;
      // OpenAI hands its options on to the children of `withOptions()`: a recorder among them is shared.
      const kept = keptOptions(this);
      if (kept) Reflect.set(kept, 'footlight', recorder);
      tagRuns(this.chat?.completions, 'stream');
      tagRuns(this.chat?.completions, 'runTools');
      tagRuns(this.responses, 'stream');
      tagRuns(this.responses, 'parse');
    }

    override withOptions(options: Partial<OpenAIOptions & WithFootlightOptions>): this {
      const given = options as typeof options | null;
      // Undefined among them would take the place of the recorder that is handed on.
      if (!given || !('footlight' in Object(given)))
        return super.withOptions(options as Partial<OpenAIOptions>);
      const { footlight, ...others } = given;
      const ours = footlight ? { ...others, footlight: new Recorder(footlight, this.#recorder) } : others;
      return super.withOptions(ours as Partial<OpenAIOptions>);
    }

    override post<Result>(path: string, options?: PostArgument): APIPromise<Result> {
      if (!(#recorder in this)) return super.post<Result>(path, options);
      return interceptPost(this.#intercepted(), path, (making) =>
        this.#make(making, () => super.post<Result>(path, options)),
      );
    }

    #intercepted(): Intercepted {
      const { apiVersion, servedModel, [SERVER]: server } = this as Hosting & { apiVersion?: string };
      return {
        recorder: this.#recorder,
        provider: server ?? provider,
        baseURL: this.baseURL,
        apiVersion,
        servedModel: server && servedModel,
      };
    }

    /** A hook of a subclass may ask for something else while a call is being made. */
    #make<Result>(making: Making | undefined, begin: () => Result): Result {
      const outer = this.#making;
      this.#making = making;
      try {
        return begin();
      } finally {
        this.#making = outer;
      }
    }

    // Whatever is sent, be it recorded or not, goes through one of these two.
    override request<Result>(options: RequestArgument, retriesLeft: RetriesLeft = null): APIPromise<Result> {
      const change = (
        given: PostOptions | undefined,
        making: Making | undefined,
        isCopy = false,
      ): PostOptions | undefined => {
        try {
          return withoutOurKey(given && making ? making.prepare(given, isCopy) : given);
        } catch (error) {
          if (#recorder in this) this.#recorder.report(error);
          return given;
        }
      };
      const send = (making?: Making): APIPromise<Result> =>
        super.request(
          mapOptions(options, (given) => change(given, making)),
          retriesLeft,
        );
      if (!(#making in this)) return send();
      const making = this.#making;
      if (this.#copied && isPromise(options)) {
        this.#copied = false;
        // As the first to hear of them, and in place: the request must not leave later than it would without us.
        const changeCopy = (copied: PostOptions): void => {
          try {
            const changed = change(copied, making, true);
            if (changed !== copied) Object.assign(copied, changed);
          } catch (error) {
            // A subclass has handed on what cannot be changed.
            this.#recorder.report(error);
          }
        };
        options.then(changeCopy, () => undefined);
        return super.request(options, retriesLeft);
      }
      // Made in another way than we know.
      if (!RecordedClient.#viaMethod || isPromise(options)) return send(making);
      // What does not come from `post()` may be a call as well, and has nothing to do with one that is being made.
      if (!/^post$/iu.test(String(ownData(options, 'method')))) return this.#make(undefined, send);
      return interceptPost(this.#intercepted(), ownData(options, 'path'), (begun) =>
        this.#make(begun, () => send(begun)),
      );
    }

    // As `never`, because TypeScript finds the generics of OpenAI's pages unlike each other, private fields and all.
    override requestAPIList(...[Page, options]: Parameters<OpenAI['requestAPIList']>): never {
      const begin = (): never => super.requestAPIList(Page, mapOptions(options, withoutOurKey)) as never;
      return #making in this ? this.#make(undefined, begin) : begin();
    }

    // Not in the hook below alone: as that of openai does nothing, a subclass may override it without calling ours.
    override buildRequest(...args: Parameters<OpenAI['buildRequest']>): ReturnType<OpenAI['buildRequest']> {
      noteAttempt('made', args[0] as RequestContext['options'], {}, true);
      return super.buildRequest(...args);
    }

    protected override prepareRequest(request: RequestInit, context: RequestContext): Promise<void> {
      // A subclass may build the request, or change it, in a way of its own.
      const { prepareRequest, buildRequest } = RecordedClient.prototype;
      const isOurs = this.prepareRequest === prepareRequest && this.buildRequest === buildRequest;
      noteAttempt('leaving', context.options, request, isOurs);
      stripStreamedForm(request);
      return super.prepareRequest(request, context);
    }

    sendFeedback(feedback: Feedback): Promise<void> {
      return this.#recorder.sendFeedback(feedback);
    }

    updateChain(update: ChainUpdate): Promise<void> {
      return this.#recorder.updateChain(update);
    }

    flush(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
      return this.#recorder.flush(options);
    }

    shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
      return this.#recorder.shutdown(options);
    }

    stats(): DeliveryStats {
      return this.#recorder.delivery.stats();
    }

    async [Symbol.asyncDispose](): Promise<void> {
      await this.shutdown();
    }
  }
  return RecordedClient as unknown as RecordedClass<Base, Options>;
}

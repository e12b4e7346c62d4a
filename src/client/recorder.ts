import {
  buildEvent,
  serializeEvent,
  type CallOutcome,
  type CallStart,
  type Endpoint,
} from '../capture/index.ts';
import { Delivery } from '../delivery/index.ts';
import type { Destination } from '../feedback/destination.ts';
import { provenanceOf, snapshot } from '../template/index.ts';
import { Call } from './call.ts';
import { newFeedbackKey } from './feedback-key.ts';
import { readIdentifiers } from './identifiers.ts';
import type { FootlightCallOptions, FootlightOptions } from './options.ts';
import { settle, type Settings } from './settings.ts';
import { UnreadCalls } from './unread-calls.ts';
import { VERSION } from './version.ts';
import { recordingError, warnOnce } from './warn-once.ts';

const SDK = `footlight-js/${VERSION}`;

/** What is known about a request when it is made. */
export interface OpenRequest {
  readonly endpoint: Endpoint;
  readonly body: unknown;
  /** The call's own `footlight` key, unchecked. */
  readonly footlight: unknown;
  readonly helper: string | undefined;
  readonly provider: string;
  readonly host: string | undefined;
  /** ms since the epoch. */
  readonly startedAt: number;
  /** ms of the monotonic clock. */
  readonly startTick: number;
}

/** What a client and its `withOptions()` children share: settings, and the delivery of what they record. */
export class Recorder {
  // Private, because consoles print a client with all that hangs on it, and keys are in here.
  readonly #settings: Settings;
  readonly delivery: Delivery;
  readonly unread = new UnreadCalls();

  constructor(options: FootlightOptions | undefined, parent?: Recorder) {
    this.#settings = settle(parent ? { ...parent.#settings, ...options } : options);
    const { baseURL, onDrop, fetch } = this.#settings;
    this.delivery =
      parent &&
      baseURL === parent.#settings.baseURL &&
      !options?.onDrop &&
      !options?.onError &&
      !options?.fetch
        ? parent.delivery
        : new Delivery({
            baseURL,
            sdk: SDK,
            // Looked up at each request, because applications replace the global one.
            fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
            onDrop: (eventId, reason) => this.#tell(() => onDrop?.(eventId, reason)),
            onError: (error) => this.report(error),
          });
  }

  /** Where feedback and chain results go. */
  get destination(): Destination {
    const { apiKey, baseURL, fetch } = this.#settings;
    return { apiKey, baseURL, fetch };
  }

  /** Starts the record of a call; undefined when it is not to be recorded. Never throws. */
  open(request: OpenRequest): Call | undefined {
    try {
      return this.#open(request);
    } catch (error) {
      this.report(error);
      return undefined;
    }
  }

  /** Tells of a failure to record: to `onError`, or once a kind to the console. Never throws. */
  report(cause: unknown): void {
    const error = recordingError(cause);
    const { onError } = this.#settings;
    if (onError) this.#tell(() => onError(error));
    else warnOnce(error.code, error.message);
  }

  #open(request: OpenRequest): Call | undefined {
    const settings = this.#settings;
    const given = this.#callOptions(request.footlight);
    const promptTemplateName = given.promptTemplateName ?? settings.promptTemplateName ?? null;
    if (promptTemplateName === null && !settings.allowUnnamedPrompts) return undefined;
    if (settings.sampleRate < 1 && Math.random() >= settings.sampleRate) return undefined;
    const apiKey = given.apiKey ?? settings.apiKey;
    if (!apiKey) {
      warnOnce(
        'no_api_key',
        'No FOOTLIGHT_API_KEY and no footlight.apiKey: calls are made, but not recorded.',
      );
      return undefined;
    }
    const { eventId, feedbackKey, ...ids } = readIdentifiers(
      { chatId: settings.chatId, ...given },
      (message) => this.report(new Error(message)),
    );
    const { messages, prompt } = request.body as { messages?: unknown; prompt?: unknown };
    const origin = provenanceOf(messages) ?? provenanceOf(prompt);
    const { endpoint, helper, provider, host, startedAt, startTick } = request;
    const start: CallStart = {
      endpoint,
      id: eventId,
      feedbackKey: feedbackKey ?? newFeedbackKey(),
      startedAt,
      promptTemplateName,
      templateChat: snapshot(given.templateChat) ?? origin?.templateChat,
      templateText: given.templateText ?? origin?.templateText,
      templateParams: snapshot(given.templateParams) ?? origin?.templateParams ?? {},
      ...ids,
      context:
        settings.context || given.context ? snapshot({ ...settings.context, ...given.context }) : undefined,
      helper,
      provider,
      host,
      sdk: SDK,
    };
    return new Call(start, startTick, {
      record: (ended, outcome) => this.#record(ended, outcome, apiKey),
      report: (error) => this.report(error),
    });
  }

  #record(start: CallStart, outcome: CallOutcome, apiKey: string): void {
    const json = serializeEvent(buildEvent(start, outcome));
    this.delivery.enqueue({ id: start.id, json, apiKey });
  }

  #callOptions(footlight: unknown): FootlightCallOptions {
    if (footlight === undefined || footlight === null) return {};
    if (typeof footlight === 'object') return footlight;
    this.report(new Error(`The parameter "footlight" must be an object; got a ${typeof footlight}.`));
    return {};
  }

  /** Calls a function of the user's, whose failure is not the call's. */
  #tell(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      warnOnce(
        'callback_failed',
        `onError or onDrop threw: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

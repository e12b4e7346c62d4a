import {
  bounded,
  buildEvent,
  copyTime,
  type CallOutcome,
  type CallStart,
  type Endpoint,
  type FindParts,
} from '../capture/index.ts';
import {
  createDelivery,
  newEventId,
  timeLimitOf,
  type Delivery,
  type DropReason,
  type FlushResult,
} from '../delivery/index.ts';
import { ConfigurationError, IngestError } from '../errors/index.ts';
import { isSendable, type Destination } from '../feedback/destination.ts';
import { checkFeedback, sendFeedback } from '../feedback/send-feedback.ts';
import { updateChain } from '../feedback/update-chain.ts';
import { provenanceOf, type Provenance } from '../template/index.ts';
import type { ChainUpdate, Feedback } from '../wire/index.ts';
import { Call, type Sink } from './call.ts';
import { newFeedbackKey } from './feedback-key.ts';
import { nextTurn } from './helper.ts';
import { readIdentifiers, readTemplateText } from './identifiers.ts';
import type { FootlightCallOptions, FootlightOptions } from './options.ts';
import { Redaction } from './redaction.ts';
import { ownData } from './request-body.ts';
import { settle, type Settings } from './settings.ts';
import { platformWaitUntil } from './platform.ts';
import { OpenCalls } from './open-calls.ts';
import { VERSION } from './version.ts';
import { messageOf, recordingError, warn, warnOnce } from './warn-once.ts';

const SDK = `footlight-js/${VERSION}`;
/** What is kept of each string that a caller tells us, in UTF-16 units. */
const MAX_STRING = 128 * 1024;

/** What is known about a request when it is made. */
export interface OpenRequest {
  readonly endpoint: Endpoint;
  /** Not asked for where nothing is recorded: the body is then OpenAI's alone to read. */
  body(): object;
  /** The call's own `footlight` key, unchecked. */
  readonly footlight: unknown;
  readonly helper: string | undefined;
  readonly provider: string;
  readonly host: string | undefined;
  /** The id of the model behind the server, where the client knows it. */
  readonly servedModel?: string | undefined;
  /** ms since the epoch. */
  readonly startedAt: number;
  /** ms of the monotonic clock. */
  readonly startTick: number;
  /** The request's abort signal, which the turns of a `runTools` share. */
  readonly signal: unknown;
}

/** What a client and its `withOptions()` children share: settings, and the delivery of what they record. */
export class Recorder implements Sink {
  // Private, because consoles print a client with all that hangs on it, and keys are in here.
  readonly #settings: Settings;
  readonly delivery: Delivery;
  readonly calls = new OpenCalls();
  readonly #redaction: Redaction;

  constructor(options: FootlightOptions | undefined, parent?: Recorder) {
    this.#settings = settle(parent ? { ...parent.#settings, ...defined(options) } : options);
    const { apiKey, baseURL, fetch, spool, redactPii, redactSecrets, mask } = this.#settings;
    this.#redaction = new Redaction({ redactor: redactPii || undefined, secrets: redactSecrets, mask });
    this.delivery =
      parent && this.#deliversLike(parent)
        ? parent.delivery
        : createDelivery({
            apiKey,
            baseURL,
            fetch,
            sdk: SDK,
            // Without a key nothing is recorded, so nothing can wait.
            spool: apiKey ? spool : false,
            onDrop: (eventId, reason) => this.#lost(eventId, reason),
            onError: (error) => this.report(error),
            onDrain: () => this.calls.settleAll(),
            onRecovery: () => this.#say(`${baseURL} takes events again.`),
            onDisk: (error) =>
              this.#say(`Events wait ${error ? `in memory only: ${messageOf(error)}` : 'on disk again.'}`),
          });
  }

  /**
   * Sends what a user thought of an answer; resolves once the server has it, or after 5 s while delivery goes on.
   *
   * @throws FeedbackError, IngestError
   */
  async sendFeedback(feedback: Feedback): Promise<void> {
    checkFeedback(feedback);
    const { apiKey } = this.#settings;
    const redacted = this.#redaction.report(feedback, 'feedback', ['feedbackKey', 'rating']);
    // The free function says what is missing.
    if (!apiKey) return sendFeedback(redacted, this.destination);
    const id = newEventId();
    return this.delivery.sendFeedback({ id, json: JSON.stringify({ id, ...redacted }), apiKey });
  }

  /**
   * Records what a chain of calls came to.
   *
   * @throws ChainUpdateError, IngestError
   */
  updateChain(update: ChainUpdate): Promise<void> {
    return updateChain(this.#redaction.report(update, 'chain', ['chainId']), this.destination);
  }

  /** Where chain results go. */
  get destination(): Destination {
    const { apiKey, baseURL, fetch } = this.#settings;
    return { apiKey, baseURL, fetch };
  }

  get streamUsage(): boolean | 'auto' {
    return this.#settings.streamUsage;
  }

  get waitForEvent(): boolean | undefined {
    return this.#settings.waitForEvent;
  }

  get streamIdleTimeoutMs(): number | undefined {
    return this.#settings.streamIdleTimeoutMs;
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

  record(start: CallStart, outcome: CallOutcome, apiKey: string): void {
    const json = this.#redaction.event(buildEvent(start, outcome));
    this.delivery.enqueue({ id: start.id, json, apiKey });
    this.#keepAwake();
  }

  get findParts(): FindParts | undefined {
    return this.#redaction.findParts;
  }

  /** Sends what waits, calls included that were answered and that nobody awaits. Never rejects. */
  async flush(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    const timeoutMs = timeLimitOf(options);
    const until = performance.now() + timeoutMs;
    const reading = this.calls.readUnawaited(timeoutMs);
    // What waits leaves meanwhile.
    if (reading) await Promise.all([reading, this.delivery.flush({ timeoutMs })]);
    return this.delivery.flush({ timeoutMs: until - performance.now() });
  }

  /** Flushes, then stops. Never rejects. */
  shutdown(options?: { timeoutMs?: number | undefined }): Promise<FlushResult> {
    this.calls.settleAll();
    return this.delivery.shutdown(options);
  }

  /** Tells of a failure to record: to `onError`, or once a kind to the console. Never throws. */
  report(cause: unknown): void {
    const error = recordingError(cause);
    const { onError } = this.#settings;
    if (onError) this.#tell(() => onError(error));
    // An outage is news each time it begins; everything else, rejected events among it, is so once.
    else if (error instanceof IngestError && (error as { kind?: string }).kind !== 'refused')
      warn(this.#redaction.text(error.message));
    else if (error instanceof IngestError)
      warnOnce('rejected', `${this.#redaction.text(error.message)} (more of them are counted in stats())`);
    else warnOnce(error.code, this.#redaction.text(error.message));
  }

  /** Asks the platform to stay until what was recorded has left. */
  #keepAwake(): void {
    const waitUntil = this.#settings.waitUntil ?? platformWaitUntil();
    // Each time, because each request that is answered has its own; none waits for what is recorded after it.
    if (waitUntil) this.#tell(() => waitUntil(this.delivery.flush(undefined, true)));
  }

  /** Tells of a lost event: to `onDrop`, or once a reason to the console. */
  #lost(eventId: string, reason: DropReason): void {
    const { onDrop } = this.#settings;
    if (onDrop) this.#tell(() => onDrop(eventId, reason));
    // What is rejected is told of with what the server said.
    else if (reason !== 'rejected')
      warnOnce(
        `lost: ${reason}`,
        `An event was lost (${reason}). More of them are counted in stats().dropped.`,
      );
  }

  #deliversLike(parent: Recorder): boolean {
    const [mine, theirs] = [this.#settings, parent.#settings];
    return (['apiKey', 'baseURL', 'fetch', 'spool', 'onDrop', 'onError'] as const).every(
      (name) => mine[name] === theirs[name],
    );
  }

  #say(message: string): void {
    if (this.#settings.onError === undefined) warn(message);
  }

  #open(request: OpenRequest): Call | undefined {
    const settings = this.#settings;
    const given = this.#callOptions(request.footlight);
    const named = given.promptTemplateName ?? settings.promptTemplateName;
    if (!named && !settings.allowUnnamedPrompts) return undefined;
    if (settings.sampleRate < 1 && Math.random() >= settings.sampleRate) return undefined;
    const apiKey = given.apiKey ?? settings.apiKey;
    if (!apiKey) {
      warnOnce(
        'no_api_key',
        'No FOOTLIGHT_API_KEY and no footlight.apiKey: calls are made, but not recorded.',
      );
      return undefined;
    }
    // The client's own was looked at when it was made.
    if (apiKey !== settings.apiKey && !isSendable(apiKey))
      throw new ConfigurationError('footlight.apiKey of a call holds characters that no key has.');
    const complain = (message: string): void => this.report(new ConfigurationError(message));
    const ids = readIdentifiers(given, named || undefined, given.chatId ?? settings.chatId, complain);
    const body = request.body();
    const origin = originOf(body);
    const run = request.helper === 'runTools' ? nextTurn(request.signal, newEventId) : undefined;
    const templateText = readTemplateText(given.templateText, complain) ?? origin?.templateText;
    // What a caller tells us, as it is now, and all of it in the time of one copy.
    const bounds = {
      maxString: MAX_STRING,
      maxTotal: MAX_STRING,
      findParts: this.findParts,
      isOver: copyTime(),
    };
    const copy = (value: unknown): unknown => bounded(value, bounds);
    const start: CallStart = {
      endpoint: request.endpoint,
      // The id that a caller gave is the first turn's; the others cannot share it.
      id: (run && run.turns > 1 ? undefined : ids.eventId) ?? newEventId(),
      feedbackKey: ids.feedbackKey ?? newFeedbackKey(),
      startedAt: request.startedAt,
      promptTemplateName: ids.promptTemplateName ?? null,
      templateChat: copy(given.templateChat ?? origin?.templateChat) as unknown[] | undefined,
      templateText: copy(templateText) as string | undefined,
      templateParams: (copy(given.templateParams ?? origin?.templateParams) ?? {}) as object as Record<
        string,
        unknown
      >,
      chatId: ids.chatId,
      chainId: ids.chainId ?? run?.chainId,
      parentEventId: ids.parentEventId,
      context: contextOf(copy(settings.context), copy(given.context)),
      helper: request.helper,
      provider: request.provider,
      host: request.host,
      servedModel: request.servedModel,
      sdk: SDK,
    };
    this.delivery.expect();
    return new Call(start, body, request.startTick, apiKey, this);
  }

  #callOptions(footlight: unknown): FootlightCallOptions {
    if (footlight === undefined || footlight === null) return {};
    if (typeof footlight === 'object') return footlight;
    this.report(
      new ConfigurationError(`The parameter "footlight" must be an object; got a ${typeof footlight}.`),
    );
    return {};
  }

  /** Calls a function of the user's, whose failure is not the call's. */
  #tell(callback: () => unknown): void {
    const failed = (error: unknown): void =>
      warnOnce(
        'callback_failed',
        this.#redaction.text(`onError, onDrop or waitUntil threw: ${messageOf(error)}`),
      );
    try {
      Promise.resolve(callback()).catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}

/** The template that one of the body's prompts was made of; a prompt that is computed is OpenAI's alone to read. */
function originOf(body: object): Provenance | undefined {
  for (const name of ['messages', 'prompt', 'input', 'instructions']) {
    const origin = provenanceOf(ownData(body, name));
    if (origin) return origin;
  }
  return undefined;
}

/** A call's own context over its client's. */
function contextOf(shared: unknown, own: unknown): Record<string, unknown> | undefined {
  if (shared === undefined && own === undefined) return undefined;
  return { ...(shared as object | undefined), ...(own as object | undefined) };
}

/** Options that were given: one that is set to undefined is as good as absent. */
function defined(options: FootlightOptions | undefined): FootlightOptions {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
}

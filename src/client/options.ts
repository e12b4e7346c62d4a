import type { DropReason, SpoolOptions } from '../delivery/index.ts';
import type { FootlightError } from '../errors/index.ts';
import type { Redactor, RedactorOptions } from '../redact/index.ts';
import type { TemplateMessage, TemplateParams } from '../template/index.ts';

/**
 * Changes what is recorded before it leaves. `content` is a copy, without ids and times: of an event
 * (`messages`, `choices`, `rawResponse`, …), of feedback (`betterResponse`, `comment`), or of a chain (`result`).
 * What it gives is recorded; where it throws, everything in `content` is replaced by `[REDACTION_FAILED]`.
 */
export type Mask = (
  content: Record<string, unknown>,
  kind: 'event' | 'feedback' | 'chain',
) => Record<string, unknown>;

/** What a client records, and where it sends it: the `footlight` option of the constructors. */
export interface FootlightOptions {
  /** The project's secret key (`fl_sk_…`); `FOOTLIGHT_API_KEY` by default. Without one nothing is recorded. */
  readonly apiKey?: string | undefined;
  /** Address of the Footlight server; `FOOTLIGHT_BASE_URL` by default, then `http://127.0.0.1:4100`. */
  readonly baseURL?: string | undefined;
  /** The name of prompts whose call gives none; `FOOTLIGHT_PROMPT_TEMPLATE_NAME` by default. */
  readonly promptTemplateName?: string | undefined;
  /** Records calls without a template name, too; the server names them by a hash of the template. `false` by default. */
  readonly allowUnnamedPrompts?: boolean | undefined;
  /** The conversation of calls that give none. */
  readonly chatId?: string | undefined;
  /** Whatever you want to find again; a call's own context is merged over it. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
  /** Share of the calls that are recorded, 0 to 1; 1 by default. */
  readonly sampleRate?: number | undefined;
  /**
   * Whether recorded streams ask the provider for their usage, and hide the chunk that this adds:
   * `auto` (default) where the host is known to accept it, `true` always, `false` never.
   */
  readonly streamUsage?: boolean | 'auto' | undefined;
  /** ms without a chunk after which a stream is given up with an `APIConnectionTimeoutError`; never by default. */
  readonly streamIdleTimeoutMs?: number | undefined;
  /**
   * Keeps events on disk until they are delivered, so that no end of the process loses them: `true` (default)
   * on Node servers, `false` for memory alone, or where and how much. No key is ever written there.
   */
  readonly spool?: boolean | SpoolOptions | undefined;
  /** Lets a call, and the end of a stream, wait until its event is delivered, 5 s at most; `false` by default. */
  readonly waitForEvent?: boolean | undefined;
  /**
   * Keeps a serverless platform from freezing before events have left, such as a request's own `waitUntil`;
   * Vercel's is found by itself.
   */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  /**
   * Takes personal data out of everything that is recorded, before it reaches the spool or the network: `true` for
   * Footlight's own redactor, its options, or a redactor (`createRedactor()` of `footlight/redact`, or your own).
   * `false` by default. What is sent to the model and what the caller gets stay as they are.
   */
  readonly redactPii?: boolean | RedactorOptions | Redactor | undefined;
  /** Takes API keys, tokens, private keys and passwords out of everything that is recorded; `true` by default. */
  readonly redactSecrets?: boolean | undefined;
  /** A step of your own before the others. */
  readonly mask?: Mask | undefined;
  /**
   * The `fetch` that events are sent with; by default the platform's best way. One of your own holds the process while a
   * server does not answer, for 10 s at most.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Told of each event that is lost, and why. */
  readonly onDrop?: ((eventId: string, reason: DropReason) => void) | undefined;
  /** Told of every failure to record or deliver; without it, one warning a kind goes to the console. */
  readonly onError?: ((error: FootlightError) => void) | undefined;
}

/** What Footlight is told about one call: the `footlight` key of its parameters, which never reaches the provider. */
export interface FootlightCallOptions {
  /** The name of the prompt; the client's by default. */
  readonly promptTemplateName?: string | undefined;
  /** The parameters of `templateChat` or `templateText`. */
  readonly templateParams?: TemplateParams | undefined;
  /** The template of messages that you rendered yourself. */
  readonly templateChat?: readonly TemplateMessage[] | undefined;
  /** The template of a prompt that you rendered yourself. */
  readonly templateText?: string | undefined;
  /** The event's id, a UUID; made up by default. */
  readonly eventId?: string | undefined;
  /** The conversation that the call belongs to. */
  readonly chatId?: string | undefined;
  /** The chain of calls that the call belongs to; its result is sent with `updateChain`. */
  readonly chainId?: string | undefined;
  /** The event that led to this call. */
  readonly parentEventId?: string | undefined;
  /** The key that feedback will be sent with; the time and 128 random bits by default. */
  readonly feedbackKey?: string | undefined;
  /** Whatever you want to find again. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
  /** Another project's secret key, for this call only. */
  readonly apiKey?: string | undefined;
}

/** What Footlight adds to an answer: `completion.footlight`, not enumerable. */
export interface FootlightTag {
  /** Send it back with the user's feedback. */
  readonly feedbackKey: string;
  /** The id of the event that records the call. */
  readonly eventId: string;
}

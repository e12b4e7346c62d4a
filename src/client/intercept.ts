import type { APIPromise, OpenAI } from 'openai';
import { endpointOf } from '../capture/index.ts';
import type { Call, Stage } from './call.ts';
import { helperOf, ownsItsBody } from './helper.ts';
import { jsonObject } from './json-object.ts';
import type { Recorder } from './recorder.ts';
import {
  changeBody,
  changeOptions,
  hasOurKey,
  isJsonObject,
  ownData,
  readOnce,
  type PostOptions,
} from './request-body.ts';
import { bodyWithoutOurKey } from './without-our-key.ts';
import { textOf } from './request-text.ts';
import { isParsing, ofRunner } from './runner.ts';
import { usageOptions, type Target } from './stream-usage.ts';
import { hostOf } from './target.ts';
import { observe, watch, type PendingCall } from './watch.ts';

/** The second argument of `post()`: a promise in openai 7, an object before. */
export type PostArgument = Parameters<OpenAI['post']>[1];

/** A client that is recorded: what the interception needs to know of it. */
export interface Intercepted {
  readonly recorder: Recorder;
  readonly provider: string;
  readonly baseURL: string;
  readonly apiVersion?: string | undefined;
  readonly servedModel?: string | undefined;
}

/**
 * The calls under way, by the body of their request: the options may be copied on their way, but never the body.
 * Undefined stands for one that is not recorded.
 */
const calls = new WeakMap<object, Call | undefined>();

/** What is to be done with a request while OpenAI makes it. */
export interface Making {
  /** Gives its options as they are to leave, and begins its record; `isCopy` where they will be changed in place. */
  readonly prepare: (options: PostOptions, isCopy: boolean) => PostOptions;
  /** Sees its answer's headers, or its failure, on their way to the caller. */
  readonly observe: <Answer extends { readonly response: Response }>(
    request: Promise<Answer>,
  ) => Promise<Answer>;
}

/** The front door: every API call of a client comes through here, and leaves as the plain client's. */
export function interceptPost<Result>(
  client: Intercepted,
  path: unknown,
  post: (making?: Making) => APIPromise<Result>,
): APIPromise<Result> {
  const { recorder } = client;
  // A whole address is as good as a path, and openai takes a URL for one.
  const address = typeof path === 'string' ? path : String((path as URL | null)?.href);
  const endpoint = endpointOf(address);
  if (!endpoint) return post();

  const startedAt = Date.now();
  const startTick = performance.now();
  const named = isParsing() && endpoint.operation === 'response' ? 'parse' : undefined;
  const pending: PendingCall = {
    call: undefined,
    hidesUsage: false,
    observed: false,
    awaited: false,
    raw: false,
    forget: undefined,
    unlist: undefined,
    recorder,
  };
  const prepare = (options: PostOptions, isCopy: boolean): PostOptions => {
    const given = ownData(options, 'body');
    // One that is serialised already.
    const text = jsonObject(textOf(given));
    const body = text ?? given;
    if (!isJsonObject(body)) return options;
    let settled: object | undefined;
    // Asked for only where it is: a body may refuse what it does not know.
    const footlight = 'footlight' in body ? body.footlight : undefined;
    const helper = helperOf(options) ?? named;
    const host = hostOf(/^[a-z]+:\/\//iu.test(address) ? address : client.baseURL);
    const signal = ownData(options, 'signal');
    const target: Target = { host, apiVersion: client.apiVersion };
    const call = recorder.open({
      endpoint,
      body: () => (settled = readOnce(body)),
      footlight,
      helper,
      provider: client.provider,
      servedModel: client.servedModel,
      host,
      startedAt,
      startTick,
      signal,
    });
    pending.call = call;
    if (ownsItsBody(helper)) ofRunner(signal, call?.tag);
    // Whoever has not awaited it by now may still take the raw answer, and see what that adds to it, as in no stream.
    const hides = ownData(options, 'stream') === true && pending.awaited;
    const asks = endpoint.asksForUsage && hides && !text;
    const usage = call && asks ? usageOptions(settled ?? body, recorder.streamUsage, target) : undefined;
    pending.hidesUsage = usage !== undefined;
    const sent = text ? bodyWithoutOurKey(given) : bodyToSend(settled ?? body, usage, helper, call);
    // A text has no identity, and bytes may be shared; their options have one, as long as nobody copies them.
    const changed = text || sent !== given ? changeOptions(options, { body: sent }) : options;
    // A hook may put another body in the place of ours.
    const leaving = isCopy ? options : changed;
    if (call) calls.set(leaving, call);
    if (!text) calls.set(sent as object, call);
    // Not left to the collector, which keeps young values of such a map for longer than they are needed.
    pending.forget = () => {
      for (const key of [leaving, sent as object]) if (calls.get(key) === call) calls.delete(key);
    };
    return changed;
  };
  // Whether the call is recorded is known only then, so its promise is watched in any case.
  return watch(post({ prepare, observe: (request) => observe(request, pending) }), pending);
}

/** The body of a request without our key, and with what we ask for. */
function bodyToSend(
  body: object,
  usage: object | undefined,
  helper: string | undefined,
  call: Call | undefined,
): object {
  // Of two calls with the same body at the same time, one needs a body by which it is told from the other.
  return usage || hasOurKey(body) || (call ? calls.has(body) : calls.get(body))
    ? changeBody(body, usage ? { stream_options: usage } : {}, ownsItsBody(helper))
    : body;
}

/** Tells a call that one of its requests has come to a stage; `isOurs` where OpenAI alone has made it of the options. */
export function noteAttempt(
  stage: Stage,
  options: PostOptions,
  request: { body?: unknown },
  isOurs: boolean,
): void {
  const body = ownData(options, 'body');
  const given = ownData(request, 'body');
  // A hook, a getter or a `toJSON` may have put our key back.
  const sent = bodyWithoutOurKey(given);
  if (sent !== given) request.body = sent;
  // The body first: several calls may share their options.
  (calls.get(body as object) ?? calls.get(options))?.attempt(stage, sent, isOurs ? body : undefined);
}

/** Applies `change` to options that may be the caller's, now or when they are there. */
export function mapOptions<Argument>(
  argument: Argument,
  change: (options: PostOptions | undefined) => PostOptions | undefined,
): Argument {
  return (
    isPromise(argument) ? Promise.resolve(argument).then(change) : change(argument as PostOptions)
  ) as Argument;
}

/** Whether the options of a request are still to come. */
export function isPromise(argument: unknown): argument is Promise<PostOptions> {
  return typeof (argument as { then?: unknown } | undefined)?.then === 'function';
}

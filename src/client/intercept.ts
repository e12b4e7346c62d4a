import type { APIPromise, OpenAI } from 'openai';
import { endpointOf } from '../capture/index.ts';
import type { Call } from './call.ts';
import { helperOf, ownsItsBody } from './helper.ts';
import type { Recorder } from './recorder.ts';
import { changeBody, hasOurKey, isJsonObject, ownData, readOnce, type PostOptions } from './request-body.ts';
import { usageOptions, type Target } from './stream-usage.ts';
import { hostOf } from './target.ts';
import { watch, type PendingCall } from './watch.ts';

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

/** The calls under way, by the body of their request: OpenAI copies the options on their way, but never the body. */
const calls = new WeakMap<object, Call>();

/** The front door: every API call of a client comes through here, and leaves as the plain client's. */
export function interceptPost<Result>(
  client: Intercepted,
  path: unknown,
  argument: PostArgument,
  post: (argument: PostArgument) => APIPromise<Result>,
): APIPromise<Result> {
  const { recorder } = client;
  // A whole address of this server's is as good as a path, and openai takes a URL for one.
  const address = typeof path === 'string' ? path : String((path as URL | null)?.href);
  const endpoint = endpointOf(
    address.startsWith(client.baseURL) ? address.slice(client.baseURL.length) : address,
  );
  if (!endpoint) return post(argument);

  const startedAt = Date.now();
  const startTick = performance.now();
  const pending: PendingCall = {
    call: undefined,
    hidesUsage: false,
    derivedTwice: false,
    awaited: false,
    raw: false,
    forget: undefined,
    recorder,
  };
  const prepare = (given: PostOptions | undefined): PostOptions | undefined => {
    // Read as OpenAI reads them: once, when the caller has had its turn, and without what they inherit.
    const options = given && { ...given };
    const body = options?.body;
    if (!options || !isJsonObject(body)) return options;
    let settled: object | undefined;
    // Asked for only where it is: a body may refuse what it does not know.
    const footlight = 'footlight' in body ? body.footlight : undefined;
    const helper = helperOf(options);
    const target: Target = { host: hostOf(client.baseURL), apiVersion: client.apiVersion };
    pending.call = recorder.open({
      endpoint,
      // Not before the recorder asks for it: what is not recorded is OpenAI's alone to read.
      get body() {
        return (settled ??= readOnce(body));
      },
      footlight,
      helper,
      provider: client.provider,
      servedModel: client.servedModel,
      host: target.host,
      startedAt,
      startTick,
      signal: options['signal'],
    });
    const usage =
      pending.call && endpoint.asksForUsage ? usageOptions(body, recorder.streamUsage, target) : undefined;
    pending.hidesUsage = usage !== undefined;
    // A recorded body is copied in any case: two calls may be made with the same one.
    const sent =
      pending.call || hasOurKey(body)
        ? changeBody(settled ?? body, usage ? { stream_options: usage } : {}, ownsItsBody(helper))
        : body;
    if (pending.call) {
      calls.set(sent, pending.call);
      // Not left to the collector, which keeps young values of such a map for longer than they are needed.
      pending.forget = () => calls.delete(sent);
    }
    return sent === body ? options : { ...options, body: sent };
  };
  // Whether the call is recorded is known only then, so its promise is watched in any case.
  return watch(post(Promise.resolve(argument).then(prepare) as PostArgument), pending);
}

/** Tells a call that one of its requests leaves, and with which body. */
export function noteAttempt(options: PostOptions, request: RequestInit): void {
  const body = ownData(options, 'body');
  if (typeof body === 'object' && body !== null) calls.get(body)?.attempt(ownData(request, 'body'));
}

/** Applies `change` to the options, now or when they are there. */
export function mapOptions<Argument>(
  argument: Argument,
  change: (options: PostOptions | undefined) => PostOptions | undefined,
): Argument {
  return (isPromise(argument) ? argument.then(change) : change(argument as PostOptions)) as Argument;
}

function isPromise(argument: unknown): argument is Promise<PostOptions> {
  return typeof (argument as { then?: unknown } | undefined)?.then === 'function';
}

import type { APIPromise, OpenAI } from 'openai';
import { endpointOf } from '../capture/index.ts';
import type { Call } from './call.ts';
import type { Recorder } from './recorder.ts';
import { strip, type PostOptions } from './strip.ts';
import { watch, type PendingCall } from './watch.ts';

/** The second argument of `post()`: a promise in openai 7, an object before. */
export type PostArgument = Parameters<OpenAI['post']>[1];

/** A client that is recorded: what the interception needs to know of it. */
export interface Intercepted {
  readonly recorder: Recorder;
  readonly provider: string;
  readonly baseURL: string;
}

/** Carries a call's record from `post()` to the requests that it takes. */
const CALL = Symbol('footlight.call');

/** The front door: every API call of a client comes through here, and leaves as the plain client's. */
export function interceptPost<Result>(
  client: Intercepted,
  path: string,
  argument: PostArgument,
  post: (argument: PostArgument) => APIPromise<Result>,
): APIPromise<Result> {
  const { recorder } = client;
  const endpoint = endpointOf(path);
  const startedAt = Date.now();
  const startTick = performance.now();
  const pending: PendingCall = { call: undefined, onUnawaited: (settle) => recorder.unread.add(settle) };

  const prepare = <Options extends PostOptions | undefined>(given: Options): Options => {
    const { options, footlight } = strip(given);
    if (!endpoint || !options?.body) return options;
    const { helperMethod } = (options['__metadata'] ?? {}) as { helperMethod?: string };
    pending.call = recorder.open({
      endpoint,
      body: options.body,
      footlight,
      helper: helperMethod?.split('.').at(-1),
      provider: client.provider,
      host: hostOf(client.baseURL),
      startedAt,
      startTick,
    });
    return pending.call ? { ...options, [CALL]: pending.call } : options;
  };

  const prepared = isPromise(argument)
    ? argument.then(prepare)
    : prepare(argument as PostOptions | undefined);
  const promise = post(prepared as PostArgument);
  // Whether an openai 7 call is recorded is known only later, so its promise is watched in any case.
  return endpoint && (pending.call || isPromise(argument)) ? watch(promise, pending) : promise;
}

/** Tells a call that one of its requests leaves, and with which body. */
export function noteAttempt(options: object, request: RequestInit): void {
  (options as { [CALL]?: Call })[CALL]?.attempt(request.body);
}

function isPromise(argument: PostArgument): argument is Promise<PostOptions> & PostArgument {
  return typeof (argument as { then?: unknown } | undefined)?.then === 'function';
}

let lastBaseURL = '';
let lastHost: string | undefined;

function hostOf(baseURL: string): string | undefined {
  if (baseURL !== lastBaseURL) {
    lastBaseURL = baseURL;
    lastHost = URL.canParse(baseURL) ? new URL(baseURL).host : undefined;
  }
  return lastHost;
}

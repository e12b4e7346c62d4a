import { IngestError } from '../errors/index.ts';
import { quotesKey } from '../errors/quotes-key.ts';
import type { ErrorResponse } from '../wire/index.ts';
import type { IncomingAnswer, OutgoingRequest, Transport } from './transport/transport.ts';

/**
 * What a failed request means for what it carried.
 * - `later`: send it again, after a while (network, time-outs, 408, 425, 429, 5xx).
 * - `blocked`: this address or key takes nothing until somebody mends it (3xx, other 4xx, not our server).
 * - `refused`: something in this body will never be taken (400, 413, 422).
 */
export type FailureKind = 'later' | 'blocked' | 'refused';

const HUNG_UP = /RESET|EPIPE|UND_ERR_SOCKET/u;

/** Why a request is given up that has no answer. */
export class TimeLimit extends Error {}

/** A request that was not accepted. */
export class PostFailure extends IngestError {
  readonly kind: FailureKind;
  /** What the server asked for, in ms. */
  readonly retryAfterMs: number | undefined;
  /** Whether it is the key that is not taken, and not the address. */
  readonly keyOnly: boolean;
  /** Whether less, or something else, might have been taken: the server broke over it, hung up, or took too long. */
  readonly mayBeOfContent: boolean;

  constructor(
    kind: FailureKind,
    message: string,
    details: {
      status?: number;
      serverCode?: string | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(message, details);
    this.kind = kind;
    this.retryAfterMs = details.retryAfterMs;
    this.keyOnly = details.status === 401 || details.status === 403;
    this.mayBeOfContent =
      details.status === undefined
        ? details.cause instanceof TimeLimit || HUNG_UP.test(codeOf(details.cause))
        : ![408, 425, 429, 502, 503, 504].includes(details.status) && details.retryAfterMs === undefined;
  }
}

/**
 * Sends JSON and gives the answer's.
 *
 * @throws PostFailure for anything but a success.
 */
export async function post(transport: Transport, request: OutgoingRequest): Promise<unknown> {
  let answer: IncomingAnswer;
  try {
    answer = await Promise.race([transport(request), abortion(request.signal)]);
  } catch (cause) {
    throw unreachable(request, cause);
  }
  const { status, statusText, json } = answer;
  if (status >= 200 && status < 300) {
    if (typeof json === 'object' && json !== null) return json;
    throw notOurs(request.url, status);
  }
  const { code, message }: Partial<ErrorResponse['error']> =
    (json as Partial<ErrorResponse> | undefined)?.error ?? {};
  const said = typeof message === 'string' ? message : statusText;
  throw new PostFailure(
    kindOf(status),
    `${request.url} answered ${status}: ${printable(without(request, said))}`,
    {
      status,
      serverCode: quotesKey(code, request.apiKey) ? undefined : code,
      retryAfterMs: retryAfter(answer),
    },
  );
}

/** What a `fetch` of the user's rejects with may throw when it is looked at, or have itself as its cause. */
function unreachable(request: OutgoingRequest, cause: unknown): PostFailure {
  try {
    const message = `${request.url} could not be reached: ${printable(without(request, reason(cause)))}.`;
    const failure = new PostFailure('later', message, { cause });
    if (quotesKey(cause, request.apiKey)) delete failure.cause;
    return failure;
  } catch {
    return unreachable(request, 'no reason given');
  }
}

/** The failure of a server that answers, but not as a Footlight server does. */
export function notOurs(url: string, status: number): PostFailure {
  const message = `${url} answered ${status}, but not as a Footlight server does: is the base URL right?`;
  return new PostFailure('blocked', message, { status });
}

/** Rejects when `signal` aborts: a `fetch` of the user's need not heed it. */
function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** A message without the key, which a server may say back. */
export function without({ apiKey }: { readonly apiKey: string }, message: string): string {
  return quotesKey(message, apiKey) ? message.replaceAll(apiKey, '[API_KEY]') : message;
}

function kindOf(status: number): FailureKind {
  if ([408, 425, 429].includes(status) || status >= 500) return 'later';
  // What else a server, a proxy or a gateway refuses, it refuses whatever is in the body.
  return [400, 413, 422].includes(status) ? 'refused' : 'blocked';
}

function retryAfter(answer: IncomingAnswer): number | undefined {
  const header = answer.header('retry-after');
  if (header === null) return undefined;
  const seconds = Number(header);
  // A date is the server's, so it is compared with the server's clock.
  const now = Date.parse(answer.header('date') ?? '') || Date.now();
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** What a server says, without the control characters that could forge lines of a log. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 300);
}

function codeOf(cause: unknown): string {
  const { code, cause: inner } = Object(cause) as { code?: unknown; cause?: unknown };
  return String(code ?? (inner ? codeOf(inner) : ''));
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  return inner.message || (inner as { code?: string }).code || inner.name;
}

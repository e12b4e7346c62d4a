import type { Context, MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import type { ApiKey } from '../store/store.ts';
import { admit, type Authenticated, bearerToken, findKey, type Gate } from './authenticate.ts';
import { parseJson, readJson } from './json-body.ts';
import { readBody } from './read-body.ts';

/** Room for the longest better answer there may be, each of its characters escaped. */
const MAX_FEEDBACK_BYTES = 1.5 * 1024 * 1024;
const KEY_IN_BODY_TYPE = /^(?:text\/plain|application\/json)\s*(?:;|$)/iu;

/** What the route of feedback knows. */
export interface FeedbackRequest extends Authenticated {
  Variables: Authenticated['Variables'] & {
    /** The body, without the key that may have come in it. */
    readonly feedback: unknown;
  };
}

/** Lets the pages that hold a publishable key ask whether they may send feedback; others are told nothing. */
export function feedbackPreflight({ store }: Gate): MiddlewareHandler {
  return async (context) => {
    const origin = context.req.header('origin');
    // A preflight carries no key, so that any key's list decides; the request itself is held to its own key's.
    const keys = origin === undefined ? [] : await store.listKeys();
    const isAllowed = keys.some(
      (key) => key.kind === 'publishable' && key.revokedAt === null && allows(key, origin),
    );
    context.header('vary', 'origin');
    if (isAllowed && origin !== undefined) {
      context.header('access-control-allow-origin', origin);
      context.header('access-control-allow-methods', 'POST');
      context.header('access-control-allow-headers', 'authorization,content-type');
      context.header('access-control-max-age', '600');
    }
    return context.body(null, 204);
  };
}

/**
 * Lets in feedback with either kind of key. A page that goes away cannot set headers: then a publishable key, and
 * no other, may come in the body as `publishableKey`.
 */
export function feedbackGate(gate: Gate): MiddlewareHandler<FeedbackRequest> {
  return async (context, next) => {
    // Every page may read the answer: whether it was allowed to send is decided here and not by its browser.
    context.header('access-control-allow-origin', '*');
    context.header('access-control-expose-headers', 'retry-after');
    const held = gate.inFlight.open();
    try {
      const token = bearerToken(context);
      if (token === undefined) await admitByBody(gate, context, held);
      else await admitByHeader(gate, context, held, token);
      await next();
    } finally {
      held.release();
    }
  };
}

type Held = Parameters<typeof admit>[3];

async function admitByHeader(
  gate: Gate,
  context: Context<FeedbackRequest>,
  held: Held,
  token: string,
): Promise<void> {
  const key = await findKey(gate.store, token);
  checkOrigin(key, context.req.header('origin'));
  const { projectId, countBytes } = await admit(gate, context, key, held);
  context.set('projectId', projectId);
  context.set('feedback', await readJson(context, { maxBytes: MAX_FEEDBACK_BYTES, count: countBytes }));
}

async function admitByBody(gate: Gate, context: Context<FeedbackRequest>, held: Held): Promise<void> {
  // Anything but text or JSON cannot carry a key, and is told that one is missing.
  const mayHaveKey = KEY_IN_BODY_TYPE.test(context.req.header('content-type') ?? '');
  const limits = { maxBytes: MAX_FEEDBACK_BYTES, count: (bytes: number) => held.take(bytes) };
  const bytes = mayHaveKey ? await readBody(context, limits) : new Uint8Array();
  const { publishableKey, ...feedback } = bytes.byteLength === 0 ? {} : asObject(parseJson(bytes));
  const key = await findKey(gate.store, typeof publishableKey === 'string' ? publishableKey : undefined);
  if (key.kind !== 'publishable') {
    throw new RequestError(
      'publishable_key_expected',
      'A secret key came in the body of feedback, where pages put theirs. Revoke it, and give the page a publishable key: footlight keys create --publishable',
    );
  }
  checkOrigin(key, context.req.header('origin'));
  // Its bytes were held while nobody knew whose they are; now they count for the key, too.
  held.release();
  const { projectId, countBytes } = await admit(gate, context, key, held);
  countBytes(bytes.byteLength);
  context.set('projectId', projectId);
  context.set('feedback', feedback);
}

function asObject(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}

/**
 * Holds a publishable key to the origins that it was made for: requests that no page sends have none, and could claim any.
 * @throws RequestError `origin_not_allowed`
 */
export function checkOrigin(key: ApiKey, origin: string | undefined): void {
  if (origin === undefined || allows(key, origin)) return;
  const shown = origin.slice(0, 200);
  throw new RequestError(
    'origin_not_allowed',
    origin === 'null'
      ? 'Pages without an origin (a file, a sandboxed frame) may not use this key: only one without --origin is for any page.'
      : `Pages of ${shown} may not use this key. Make one for them: footlight keys create --publishable --origin ${shown}`,
  );
}

function allows(key: ApiKey, origin: string | undefined): boolean {
  return (
    key.kind === 'secret' || key.origins === null || (origin !== undefined && key.origins.includes(origin))
  );
}

import type { MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import type { KeyKind } from '../keys/api-key.ts';
import { admit, type Authenticated, findKey, type Gate } from './authenticate.ts';
import { checkOrigin } from './feedback-gate.ts';
import { readJson } from './json-body.ts';

/** What a route knows of a request whose key came in its body. */
export interface KeyFromBody extends Authenticated {
  Variables: Authenticated['Variables'] & {
    /** The body without the key. */
    readonly body: Readonly<Record<string, unknown>>;
  };
}

/**
 * Lets in JSON that carries its API key (`apiKey`, or the older `projectKey`), as Libretto's clients send it; the key
 * is gone from the body before anything is stored or logged.
 */
export function keyFromBody(gate: Gate, kinds: readonly KeyKind[]): MiddlewareHandler<KeyFromBody> {
  return async (context, next) => {
    const held = gate.inFlight.open();
    try {
      let size = 0;
      const count = (bytes: number): void => {
        size += bytes;
        held.take(bytes);
      };
      const { token, body } = partKey(await readJson(context, { count }));
      const key = await findKey(gate.store, token);
      if (!kinds.includes(key.kind)) {
        throw new RequestError(
          'publishable_key_refused',
          'A publishable key (fl_pk_…) can send feedback and nothing else. Use a secret key (fl_sk_…) here, and keep it off browsers.',
        );
      }
      checkOrigin(key, context.req.header('origin'));
      // Its bytes were held while nobody knew whose they are; now they count for the key, too.
      held.release();
      const { projectId, countBytes } = await admit(gate, context, key, held);
      countBytes(size);
      context.set('projectId', projectId);
      context.set('countBytes', countBytes);
      context.set('body', body);
      await next();
    } finally {
      held.release();
    }
  };
}

function partKey(json: unknown): {
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
} {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new RequestError('invalid_body', 'The body: expected a JSON object, got something else.');
  }
  const { apiKey, projectKey, ...body } = json as Readonly<Record<string, unknown>>;
  const token = [apiKey, projectKey].find((value) => typeof value === 'string' && value !== '');
  if (typeof token === 'string') return { token, body };
  throw new RequestError(
    'missing_api_key',
    'apiKey: expected an API key (fl_sk_…) in the body, got none. Set LIBRETTO_API_KEY; make a key with: footlight keys create',
  );
}

import type { MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { readJson } from './json-body.ts';

/** What a route knows of a request whose key came in its body. */
export interface KeyFromBody {
  Variables: { readonly body: Readonly<Record<string, unknown>> };
}

/**
 * Reads a JSON body that carries its API key (`apiKey`, or the older `projectKey`), as Libretto's clients send it:
 * the key moves into the `Authorization` header, where authentication looks for it, and is gone from the body before
 * anything is stored or logged.
 */
export const keyFromBody: MiddlewareHandler<KeyFromBody> = async (context, next) => {
  const body = await readJson(context.req.raw);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestError('invalid_body', 'The body: expected a JSON object, got something else.');
  }
  const { apiKey, projectKey, ...rest } = body as Readonly<Record<string, unknown>>;
  const key = [apiKey, projectKey].find((value) => typeof value === 'string' && /^\S{1,500}$/u.test(value));
  if (key === undefined) {
    throw new RequestError(
      'missing_api_key',
      'apiKey: expected an API key (fl_sk_…) in the body, got none. Set LIBRETTO_API_KEY; make a key with: footlight keys create',
    );
  }
  const { url, method, headers } = context.req.raw;
  const withKey = new Headers(headers);
  withKey.set('authorization', `Bearer ${key as string}`);
  context.req.raw = new Request(url, { method, headers: withKey });
  context.set('body', rest);
  await next();
};

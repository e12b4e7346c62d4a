import { loose, text } from '../../capture/index.ts';
import { LLMClientError } from '../../errors/index.ts';
import type { ClientCredentials } from './client-credentials.ts';

/** ms before its end from which a token is not used any more. */
const MARGIN_MS = 90_000;
const TIMEOUT_MS = 10_000;

interface Held {
  token?: Token;
  pending?: Promise<Token> | undefined;
}

/** The clients of one application share its token. */
const held = new WeakMap<ClientCredentials, Held>();

/**
 * The current token; fetched on first use and before it ends, once for all who wait. A failure is not kept.
 *
 * @throws LLMClientError
 */
export async function currentToken(
  credentials: ClientCredentials,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<string> {
  let own = held.get(credentials);
  if (!own) held.set(credentials, (own = {}));
  if (own.token && Date.now() < own.token.usableUntil) return own.token.value;
  const { pending = fetchToken(credentials, fetch).finally(() => (own.pending = undefined)) } = own;
  own.pending = pending;
  own.token = await pending;
  return own.token.value;
}

interface Token {
  readonly value: string;
  /** ms since the epoch. */
  readonly usableUntil: number;
}

async function fetchToken(credentials: ClientCredentials, fetch: typeof globalThis.fetch): Promise<Token> {
  const {
    tenantId,
    clientId,
    clientSecret,
    scope = 'https://cognitiveservices.azure.com/.default',
  } = credentials;
  const host = (credentials.authorityHost ?? 'https://login.microsoftonline.com').replace(/\/+$/u, '');
  const asked = Date.now();
  let status: number | undefined;
  let body: unknown;
  try {
    const response = await fetch(`${host}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    ({ status } = response);
    body = await response.json();
  } catch (cause) {
    throw failure('could not be asked', { status, cause });
  }
  const { access_token: value, expires_in: seconds, error, error_description: why } = loose(body);
  const life = Number(seconds) * 1000;
  if (typeof value !== 'string' || !value || !(life > 0)) {
    throw failure(`gave none: ${text(why) ?? text(error) ?? 'its answer holds no token'}`, {
      status,
      // Nothing that may hold a token is kept.
      body: error ? body : undefined,
    });
  }
  return { value, usableUntil: asked + life - MARGIN_MS };
}

function failure(
  said: string,
  details: { readonly status: number | undefined; readonly body?: unknown; readonly cause?: unknown },
): LLMClientError {
  const { status, cause } = details;
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new LLMClientError(
    'azure',
    'llm_token_failed',
    `No token for Azure: Microsoft Entra ${said}${why}${status ? ` (${status})` : ''}.`,
    details,
  );
}

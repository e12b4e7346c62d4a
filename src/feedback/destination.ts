import { ConfigurationError } from '../errors/configuration-error.ts';
import { DEFAULT_BASE_URL } from '../wire/routes.ts';

/** Where feedback and chain results are sent, and as whom. */
export interface Destination {
  /** The project's key: secret (`fl_sk_…`) or publishable (`fl_pk_…`); `FOOTLIGHT_API_KEY` by default. */
  readonly apiKey?: string | undefined;
  /** A key that may be shown to anyone (`fl_pk_…`), since it can send feedback and nothing else; counts before `apiKey`. */
  readonly publishableKey?: string | undefined;
  /** Address of the Footlight server; `FOOTLIGHT_BASE_URL` by default, then `http://127.0.0.1:4100`. */
  readonly baseURL?: string | undefined;
  /** The `fetch` to send with; the global one by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** ms until an unanswered request is given up; 10,000 by default. */
  readonly timeoutMs?: number | undefined;
}

/** Reads an environment variable where there is an environment; an empty one counts as absent. */
export function env(name: string): string | undefined {
  return (
    (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name]?.trim() ||
    undefined
  );
}

/** The server's address without a trailing slash. */
export function baseURLOf(destination: Destination): string {
  return (destination.baseURL ?? env('FOOTLIGHT_BASE_URL') ?? DEFAULT_BASE_URL).replace(/\/+$/u, '');
}

/** Whether a header can carry `apiKey`: a key that was pasted with an ellipsis or a line break cannot be sent. */
export function isSendable(apiKey: unknown): apiKey is string {
  return typeof apiKey === 'string' && /^[\x21-\x7e]+$/u.test(apiKey);
}

/**
 * Checks what can be checked before anything is sent; says nothing of a secret's value.
 *
 * @throws ConfigurationError
 */
export function checkDestination(destination: Destination): void {
  const apiKey = keyOf(destination);
  if (apiKey && !isSendable(apiKey)) {
    throw new ConfigurationError(
      'The Footlight API key holds characters that no key has (a space, a line break, "…"): copy it again, whole.',
    );
  }
  const { baseURL } = destination;
  if (baseURL !== undefined && typeof baseURL !== 'string') {
    throw new ConfigurationError(
      `footlight.baseURL must be a string; got a value of type ${typeof baseURL}.`,
    );
  }
  const url = parse(baseURLOf(destination));
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new ConfigurationError(
      `footlight.baseURL must be an http or https address such as "${DEFAULT_BASE_URL}"; got ${JSON.stringify(baseURLOf(destination).slice(0, 100))}.`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      'footlight.baseURL must be an address without credentials, query or fragment: the key goes into footlight.apiKey.',
    );
  }
}

/**
 * The destination, found good, with everything in it that the environment says.
 *
 * @throws ConfigurationError also when there is no key.
 */
export function settleDestination(destination: Destination): Destination {
  checkDestination(destination);
  const apiKey = keyOf(destination);
  if (!apiKey) {
    throw new ConfigurationError(
      'A Footlight API key is needed to send this, and there is none: pass `apiKey`, or set FOOTLIGHT_API_KEY.',
    );
  }
  return { ...destination, apiKey, baseURL: baseURLOf(destination) };
}

function keyOf({ publishableKey, apiKey }: Destination): string | undefined {
  return publishableKey ?? apiKey ?? env('FOOTLIGHT_API_KEY');
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

import { DEFAULT_BASE_URL } from '../wire/index.ts';

/** Where feedback and chain results are sent, and as whom. */
export interface Destination {
  /** The project's key: secret (`fl_sk_…`) or publishable (`fl_pk_…`); `FOOTLIGHT_API_KEY` by default. */
  readonly apiKey?: string | undefined;
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

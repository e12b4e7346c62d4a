import { ConfigurationError } from '../errors/configuration-error.ts';
import { IngestError } from '../errors/ingest-error.ts';
import type { ErrorResponse, FeedbackResponse } from '../wire/index.ts';
import { DEFAULT_BASE_URL, SECRET_KEY_PREFIX } from '../wire/routes.ts';
import type { Destination } from './destination.ts';
import { inPage, onLeaving } from './leaving.ts';

const TIMEOUT_MS = 10_000;
const PAUSE_MS = 300;
/** Requests that outlive their page may hold 64 KiB, all of them together; a character takes up to three bytes. */
const KEPT_ALIVE_CHARACTERS = 16_000;

/** Holds the function that leaves a request to the browser until it is needed; gives the function that ends it. */
export type Watch = (leave: () => unknown) => () => unknown;

/**
 * Posts `body` as JSON, and once more when the network or the server failed it; waits while the browser is offline.
 *
 * What has no answer when the page goes away is left to the browser to send once more: the id in `body` tells the
 * server that it is the same.
 *
 * @param watch Knows when the page goes away.
 * @throws ConfigurationError when there is no key, and for a secret one in a page.
 * @throws IngestError with `status` and `serverCode` when the server refuses it or stays out of reach.
 */
export async function post(
  path: string,
  body: object,
  destination: Destination,
  watch: Watch = onLeaving,
): Promise<void> {
  const key = checkedKey(destination);
  const { baseURL = DEFAULT_BASE_URL, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS } = destination;
  const url = `${baseURL}`.replace(/\/+$/, '') + path;
  const text = JSON.stringify(body);
  let kept = false;
  // A beacon has no headers; and text needs no preflight, for which a page that goes away has no time.
  const stay = watch(
    () => (kept = navigator.sendBeacon?.(url, JSON.stringify({ ...body, publishableKey: key }))),
  );
  const send = async (keepalive: boolean): Promise<void> => {
    let response: Response;
    try {
      // A part of an address would be one of the page's own.
      response = await fetch(new URL(url).href, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: text,
        keepalive,
        // A redirect would carry the key to an address nobody configured.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      // A browser says no more of a refused origin.
      const page = inPage() ? `, and does the key allow ${origin}` : '';
      throw new IngestError(`${url} could not be reached: is Footlight there${page}?`, {
        cause,
      });
    }
    const { status, error }: Partial<FeedbackResponse & ErrorResponse> =
      (await response.json().catch(() => {})) ?? {};
    // Only a Footlight server says so; a page would answer with another page.
    if (response.ok && status) return;
    throw new IngestError(`${url} answered ${response.status}: ${error?.message ?? 'is Footlight there?'}`, {
      status: response.status,
      serverCode: error?.code,
    });
  };
  try {
    // What outlives the page counts against an allowance, which must do for all of them.
    await send(!kept && text.length < KEPT_ALIVE_CHARACTERS).catch(async (error: IngestError) => {
      if (error.status! < 500) throw error;
      await pause();
      return send(false);
    });
  } finally {
    stay();
  }
}

/**
 * The key to send with.
 *
 * @throws ConfigurationError when there is none, and for a secret one that a page would show to everyone.
 */
export function checkedKey({ publishableKey, apiKey }: Destination = {}): string {
  const key = `${publishableKey ?? apiKey ?? ''}`;
  const isKey = /^[!-~]+$/.test(key);
  if (
    !isKey ||
    (key.startsWith(SECRET_KEY_PREFIX) && (publishableKey || inPage() || 'importScripts' in globalThis))
  ) {
    throw new ConfigurationError(
      `A page needs a key of \`footlight keys create --publishable --origin <origin>\`; got ${isKey ? 'a secret' : 'none'}.`,
    );
  }
  return key;
}

/** Waits a little, or until there is a network again. */
function pause(): Promise<unknown> {
  return new Promise((resolve) => {
    if (inPage() && !navigator.onLine) addEventListener('online', resolve, { once: true });
    else setTimeout(resolve, PAUSE_MS);
  });
}

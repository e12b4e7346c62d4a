import { IngestError } from '../errors/index.ts';
import type { ErrorResponse } from '../wire/index.ts';
import { baseURLOf, checkDestination, env, type Destination } from './destination.ts';

const TIMEOUT_MS = 10_000;

/**
 * Posts `body` as JSON, and once more when the network or the server failed it.
 *
 * @throws IngestError with `status` and `serverCode` when the server refuses it or stays out of reach.
 */
export async function post(path: string, body: object, destination: Destination): Promise<unknown> {
  try {
    return await postOnce(path, body, destination);
  } catch (error) {
    if (!(error instanceof IngestError) || (error.status !== undefined && error.status < 500)) throw error;
    return postOnce(path, body, destination);
  }
}

async function postOnce(path: string, body: object, destination: Destination): Promise<unknown> {
  checkDestination(destination);
  const apiKey = destination.apiKey ?? env('FOOTLIGHT_API_KEY');
  if (!apiKey) {
    throw new IngestError(
      'A Footlight API key is needed to send this, and there is none: pass `apiKey`, or set FOOTLIGHT_API_KEY.',
    );
  }
  const url = baseURLOf(destination) + path;
  let response: Response;
  try {
    response = await (destination.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(body),
      // A redirect would carry the key to an address nobody configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(destination.timeoutMs ?? TIMEOUT_MS),
    });
  } catch (cause) {
    throw new IngestError(`${url} could not be reached: is the Footlight server running there?`, { cause });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  const error = (answer as Partial<ErrorResponse> | undefined)?.error;
  throw new IngestError(`${url} answered ${response.status}: ${error?.message ?? response.statusText}`, {
    status: response.status,
    serverCode: error?.code,
  });
}

import { ApiError } from './api-error.ts';
import { asRecord, asText } from './read-json.ts';

/** Longer than any healthy answer takes, shorter than a reader's patience. */
const TIMEOUT_MS = 20_000;

/**
 * Asks the server that served this page, and gives its JSON.
 * @throws ApiError
 */
export async function request(path: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, {
    ...options,
    headers: { accept: 'application/json', ...(options.headers as Record<string, string> | undefined) },
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new ApiError(0, 'unreachable', describeFailure(cause));
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const error = asRecord(asRecord(body)['error']);
  throw new ApiError(
    response.status,
    asText(error['code']) || 'unexpected_answer',
    asText(error['message']) || `The server answered with status ${response.status} and no JSON.`,
  );
}

function describeFailure(cause: unknown): string {
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return `The server did not answer within ${TIMEOUT_MS / 1000} seconds.`;
  }
  return 'The server cannot be reached. Is `footlight serve` still running?';
}

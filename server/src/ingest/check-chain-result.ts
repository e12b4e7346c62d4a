import { MAX_EVENT_BYTES } from 'footlight/wire';
import { RequestError } from '../errors/request-error.ts';
import { isTooDeep, MAX_JSON_DEPTH } from './json-depth.ts';

/**
 * Refuses what is too deep or too large to be kept as the result of a chain.
 * @throws RequestError `invalid_body`, `payload_too_large`
 */
export function checkChainResult(result: unknown): void {
  if (isTooDeep(result)) {
    throw new RequestError(
      'invalid_body',
      `result: expected JSON nested at most ${MAX_JSON_DEPTH} levels deep.`,
    );
  }
  const bytes = Buffer.byteLength(JSON.stringify(result));
  if (bytes > MAX_EVENT_BYTES) {
    throw new RequestError(
      'payload_too_large',
      `result: expected at most ${MAX_EVENT_BYTES} bytes of JSON, got ${bytes}. Send a part of it.`,
      { maxBytes: MAX_EVENT_BYTES },
    );
  }
}

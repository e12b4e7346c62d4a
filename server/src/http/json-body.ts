import { MAX_BODY_BYTES } from 'footlight/wire';
import { RequestError } from '../errors/request-error.ts';
import { readBody } from './read-body.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request's body as JSON, of at most {@link MAX_BODY_BYTES}.
 * @throws RequestError `unsupported_media_type`, `invalid_json`, and those of reading it
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new RequestError(
      'unsupported_media_type',
      'content-type: expected application/json, got another one or none. Send JSON, and say so in that header.',
    );
  }
  const text = decode(await readBody(request, MAX_BODY_BYTES));
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RequestError('invalid_json', `The body is not JSON: ${reason}.`, { cause });
  }
}

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    throw new RequestError('invalid_json', 'The body is not JSON: expected UTF-8, got other bytes.', {
      cause,
    });
  }
}

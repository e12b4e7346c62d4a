import { MAX_BODY_BYTES } from 'footlight/wire';
import type { Context } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { type BodyLimits, readBody } from './read-body.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request's body as JSON, of at most {@link MAX_BODY_BYTES} unless told otherwise.
 * @throws RequestError `unsupported_media_type`, `invalid_json`, and those of reading it
 */
export async function readJson(
  context: Context,
  { count, maxBytes = MAX_BODY_BYTES }: Partial<BodyLimits> = {},
): Promise<unknown> {
  if (!JSON_TYPE.test(context.req.header('content-type') ?? '')) {
    throw new RequestError(
      'unsupported_media_type',
      'content-type: expected application/json, got another one or none. Send JSON, and say so in that header.',
    );
  }
  return parseJson(await readBody(context, { maxBytes, count }));
}

/**
 * Parses bytes as JSON.
 * @throws RequestError `invalid_json`
 */
export function parseJson(body: Uint8Array): unknown {
  const text = decode(body);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError('invalid_json', `The body is not JSON: ${reasonOf(cause)}.`, { cause });
  }
}

/** What the parser says, without the piece of the body that it quotes: an answer is no place for prompts or keys. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.replace(/,? ?"[^]*" is not valid JSON$/u, '').replace(/ in JSON at/u, ' at');
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

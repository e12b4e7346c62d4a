import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { readChunks } from './body-chunks.ts';

const inflate = promisify(gunzip);

/** How long a body may be, and who is told how long it is. */
export interface BodyLimits {
  /** Bytes, before any compression. */
  readonly maxBytes: number;
  /** Told of bytes as they come, and of those that inflating adds; what it throws ends the reading. */
  readonly count?: ((bytes: number) => void) | undefined;
}

/**
 * Reads the body of a request, inflated where it is compressed, and never holds more than the limit of either.
 * @throws RequestError `payload_too_large`, `unsupported_content_encoding`, `invalid_gzip`, `incomplete_body`
 */
export async function readBody(context: Context, { maxBytes, count }: BodyLimits): Promise<Uint8Array> {
  const encoding = (context.req.header('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new RequestError(
      'unsupported_content_encoding',
      'content-encoding: expected gzip or none, got another one. Send the body as it is or gzipped.',
    );
  }
  const body = await readBounded(context, maxBytes, count);
  if (encoding === 'identity') return body;
  const inflated = await inflateBounded(body, maxBytes);
  count?.(inflated.byteLength);
  return inflated;
}

async function readBounded(
  context: Context,
  maxBytes: number,
  count: BodyLimits['count'],
): Promise<Uint8Array> {
  if (Number(context.req.header('content-length')) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    await readChunks(context, (bytes) => {
      size += bytes.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      count?.(bytes.byteLength);
      chunks.push(bytes);
    });
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw new RequestError('incomplete_body', 'The body ended before it was complete. Send it again.', {
      cause,
    });
  }
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size);
}

async function inflateBounded(body: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await inflate(body, { maxOutputLength: maxBytes });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(maxBytes);
    throw new RequestError('invalid_gzip', 'The body is not whole gzip data, as its content-encoding says.', {
      cause,
    });
  }
}

function tooLarge(maxBytes: number): RequestError {
  return new RequestError(
    'payload_too_large',
    `The body is over ${maxBytes} bytes, counted before any compression. Send it in smaller parts.`,
    { maxBytes },
  );
}

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { RequestError } from '../errors/request-error.ts';

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
export async function readBody(request: Request, { maxBytes, count }: BodyLimits): Promise<Uint8Array> {
  const encoding = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new RequestError(
      'unsupported_content_encoding',
      'content-encoding: expected gzip or none, got another one. Send the body as it is or gzipped.',
    );
  }
  const body = await readBounded(request, maxBytes, count);
  if (encoding === 'identity') return body;
  const inflated = await inflateBounded(body, maxBytes);
  count?.(inflated.byteLength);
  return inflated;
}

async function readBounded(
  request: Request,
  maxBytes: number,
  count: BodyLimits['count'],
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      count?.(step.value.byteLength);
      chunks.push(step.value);
    }
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw new RequestError('incomplete_body', 'The body ended before it was complete. Send it again.', {
      cause,
    });
  } finally {
    // Not cancelled: that would cut the connection before the answer is on its way.
    reader.releaseLock();
  }
  return Buffer.concat(chunks, size);
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

/** ms that the body of a `Request` may take to be read: one that is made of a text takes none. */
const READ_MS = 20;

/** Bytes by which those of a file are told from those of a JSON object, whose text may begin with blanks. */
const LOOKED_AT = 1024;

/** The text of a body that is one, or the bytes of what may be a JSON object; undefined for any other. */
export function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (!ArrayBuffer.isView(body) && !(body instanceof ArrayBuffer)) return undefined;
  try {
    const { buffer = body as ArrayBuffer, byteOffset, byteLength } = body as DataView<ArrayBuffer>;
    const decoder = new TextDecoder();
    const start = new Uint8Array(buffer, byteOffset, Math.min(byteLength, LOOKED_AT));
    return /^\s*(?:\{|$)/u.test(decoder.decode(start)) ? decoder.decode(body as ArrayBuffer) : undefined;
  } catch {
    // More than a text can hold.
    return undefined;
  }
}

/**
 * The text of a request's body, which stays to be sent. Undefined where that was used already, holds no text, or takes
 * its time: a request must not wait for us, and nobody can tell a stream from a text before it is read.
 */
export async function textOfRequest(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type');
  if (request.bodyUsed || (type !== null && !/json|text/iu.test(type))) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, READ_MS, undefined)));
  try {
    reader = request.clone().body?.getReader();
    return await Promise.race([reader && readAll(reader), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    // Settles only once the request's own half has ended, too.
    reader?.cancel().catch(() => undefined);
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += decoder.decode(part.value, { stream: true });
  return text;
}

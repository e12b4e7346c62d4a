import {
  COMPRESS_FROM,
  parseJson,
  textOf,
  type IncomingAnswer,
  type OutgoingRequest,
  type Transport,
} from './transport.ts';

/** Sends with `fetch`: for browsers and workers, and for a `fetch` that the user hands in. */
export function fetchTransport(fetch: typeof globalThis.fetch): Transport {
  return async ({ url, apiKey, body, signal }: OutgoingRequest): Promise<IncomingAnswer> => {
    const zipped = body.length >= COMPRESS_FROM ? await gzip(body) : undefined;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${apiKey}`,
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      },
      body: zipped ?? text(body),
      // A redirect would carry the key to an address nobody configured.
      redirect: 'manual',
      signal,
    });
    return {
      status: response.status,
      statusText: response.statusText,
      header: (name) => response.headers.get(name),
      json: parseJson(await answerOf(response)),
    };
  };
}

function answerOf(response: Response): Promise<string> {
  const { body } = response;
  // What stands in for a response need not have a stream, or has given it away and a text in its place.
  const isStream = body instanceof ReadableStream && !body.locked && !response.bodyUsed;
  return isStream ? textOf(partsOf(body)) : response.text();
}

/** Not every platform lets a stream be iterated. */
async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Without effect on one that has ended.
    await reader.cancel();
  }
}

/** What is not compressed stays readable, for whoever looks at it in a `fetch` of their own. */
function text(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

async function gzip(text: string | Uint8Array): Promise<ArrayBuffer | undefined> {
  if (typeof CompressionStream !== 'function') return undefined;
  return new Response(
    new Blob([text as BlobPart]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
}

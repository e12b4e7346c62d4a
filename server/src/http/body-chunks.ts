import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

interface NodeBindings {
  readonly incoming?: IncomingMessage | undefined;
}

/**
 * Hands over the body of a request piece by piece; what `take` throws ends the reading. Read from the connection
 * itself where there is one: a web stream around it costs as much as everything else that a small request does.
 *
 * The connection is not cut, so that an answer can still be given while the rest of the body is on its way.
 */
export function readChunks(context: Context, take: (bytes: Uint8Array) => void): Promise<void> {
  const incoming = (context.env as NodeBindings | undefined)?.incoming;
  return incoming === undefined ? fromStream(context.req.raw.body, take) : fromConnection(incoming, take);
}

async function fromStream(
  body: ReadableStream<Uint8Array> | null,
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) take(step.value);
  } finally {
    reader.releaseLock();
  }
}

function fromConnection(incoming: IncomingMessage, take: (bytes: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      incoming.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      outcome();
    };
    const onData = (bytes: Uint8Array): void => {
      try {
        take(bytes);
      } catch (error) {
        incoming.pause();
        settle(() => reject(error as Error));
      }
    };
    const onEnd = (): void => settle(resolve);
    const onError = (error: Error): void => settle(() => reject(error));
    const onClose = (): void => settle(() => reject(new Error('The connection was closed.')));
    // A connection that was lost before anybody listened tells nobody again.
    if (incoming.errored !== null || incoming.destroyed) return onClose();
    if (incoming.readableEnded) return resolve();
    incoming.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);
  });
}

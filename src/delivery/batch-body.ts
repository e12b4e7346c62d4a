import type { QueuedEvent } from './event-queue.ts';

/** The body of a request with events in it. */
export interface BatchBody {
  readonly body: string | Uint8Array;
  readonly sent: readonly QueuedEvent[];
  /** Those whose JSON cannot be read any more. */
  readonly lost: readonly QueuedEvent[];
}

/** Adds events to `head`, a JSON object. They are JSON already: what is joined is never serialised twice. */
export function batchBody(head: string, items: readonly QueuedEvent[]): BatchBody {
  const start = `${head.slice(0, -1)},"events":[`;
  const texts = items.map(({ json }) => json).filter((json) => typeof json === 'string');
  if (texts.length === items.length) return { body: `${start}${texts.join(',')}]}`, sent: items, lost: [] };
  return read(new TextEncoder().encode(start), items);
}

function read(start: Uint8Array, items: readonly QueuedEvent[]): BatchBody {
  const pieces = items.map(({ json }) => (typeof json === 'string' ? new TextEncoder().encode(json) : json));
  const size = pieces.reduce(
    (sum, piece) => sum + (piece instanceof Uint8Array ? piece.length : piece.bytes),
    0,
  );
  const body = new Uint8Array(start.length + size + items.length + 2);
  const lost: QueuedEvent[] = [];
  body.set(start);
  let end = start.length;
  for (const [index, piece] of pieces.entries()) {
    try {
      if (piece instanceof Uint8Array) body.set(piece, end);
      else piece.copyTo(body, end);
      end += piece instanceof Uint8Array ? piece.length : piece.bytes;
      body[end] = 0x2c;
      end += 1;
    } catch {
      lost.push(items[index] as QueuedEvent);
    }
  }
  // In the place of the last comma.
  if (lost.length < items.length) end -= 1;
  body.set([0x5d, 0x7d], end);
  const sent = lost.length > 0 ? items.filter((item) => !lost.includes(item)) : items;
  return { body: body.subarray(0, end + 2), sent, lost };
}

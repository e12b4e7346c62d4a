import type { BodyMemory } from './body-memory.ts';
import type { QueuedEvent } from './event-queue.ts';

/** The body of a request with events in it. */
export interface BatchBody {
  /** A part of the memory that it was given. */
  readonly body: Uint8Array;
  readonly sent: readonly QueuedEvent[];
  /** Those whose JSON cannot be read any more. */
  readonly lost: readonly QueuedEvent[];
}

const encoder = new TextEncoder();
const COMMA = 0x2c;
const END = encoder.encode(']}');

/** Adds events to `head`, a JSON object. They are JSON already: what is joined is never serialised twice. */
export function batchBody(head: string, items: readonly QueuedEvent[], memory: BodyMemory): BatchBody {
  const start = `${head.slice(0, -1)},"events":[`;
  const most = items.reduce((sum, { json }) => sum + mostBytes(json) + 1, mostBytes(start) + END.length);
  const body = memory.take(most);
  let { written: end } = encoder.encodeInto(start, body);
  const lost: QueuedEvent[] = [];
  for (const item of items) {
    const { json } = item;
    try {
      if (typeof json === 'string') end += encoder.encodeInto(json, body.subarray(end)).written;
      else {
        json.copyTo(body, end);
        end += json.bytes;
      }
      body[end] = COMMA;
      end += 1;
    } catch {
      lost.push(item);
    }
  }
  // In the place of the last comma.
  if (lost.length < items.length) end -= 1;
  body.set(END, end);
  const sent = lost.length > 0 ? items.filter((item) => !lost.includes(item)) : items;
  return { body: body.subarray(0, end + END.length), sent, lost };
}

/** A UTF-16 unit takes three bytes at most. */
function mostBytes(json: QueuedEvent['json']): number {
  return typeof json === 'string' ? 3 * json.length : json.bytes;
}

import type { FootlightEvent } from 'footlight/wire';
import type { NewEvent } from '../../store/records.ts';
import { batchWrite } from '../../store/postgres/write-bytes.ts';
import type { ChainWrite, FeedbackWrite, WriteRequest } from '../../store/postgres/write-request.ts';
import type { SenderLosses } from '../../store/records.ts';

/** The version of the messages; raised only when a worker of the old one would misread the new. */
const VERSION = 1;

/** A batch as it came, before a column is made of it: that is the worker's, which may be newer than the node. */
export interface QueuedBatch {
  readonly kind: 'batch';
  readonly projectId: number;
  readonly receivedAt: number;
  readonly events: readonly NewEvent[];
  readonly losses?: SenderLosses | undefined;
}

/** What is put into the queue. */
export type QueuedWrite = QueuedBatch | Omit<FeedbackWrite, never> | Omit<ChainWrite, 'mayBeLate'>;

/** A message that no worker of this version can read. */
export class UnreadableMessageError extends Error {
  override readonly name = 'UnreadableMessageError' as const;
}

/** Lines of JSON: what it is about, then each event as it came, so that none is written or read twice. */
export function encodeWrite(write: QueuedWrite): Buffer {
  if (write.kind !== 'batch') return Buffer.from(JSON.stringify({ version: VERSION, ...write }));
  const { events, ...rest } = write;
  const header = { version: VERSION, ...rest, costs: events.map(({ costUsd = null }) => costUsd) };
  return Buffer.from([JSON.stringify(header), ...events.map(({ json }) => json)].join('\n'));
}

/**
 * Reads a message back, as it is written.
 * @throws UnreadableMessageError
 */
export function decodeWrite(message: Uint8Array): WriteRequest {
  try {
    return decode(Buffer.from(message).toString('utf8'));
  } catch (cause) {
    if (cause instanceof UnreadableMessageError) throw cause;
    throw new UnreadableMessageError('The message is not one of Footlight’s.', { cause });
  }
}

type Header = { readonly version: number } & (
  | (Omit<QueuedBatch, 'events'> & { readonly costs: readonly (number | null)[] })
  | Exclude<QueuedWrite, QueuedBatch>
);

function decode(text: string): WriteRequest {
  const [first = '', ...lines] = text.split('\n');
  const header = JSON.parse(first) as Header;
  if (header.version !== VERSION || !Number.isSafeInteger(header.projectId)) {
    throw new UnreadableMessageError(
      `Expected a message of version ${VERSION}, got ${String(header.version)}. Upgrade the workers first.`,
    );
  }
  const { projectId, receivedAt } = header;
  switch (header.kind) {
    case 'batch': {
      const events = lines.map((json, index) => newEvent(json, header.costs[index] ?? null));
      return batchWrite(projectId, { events, losses: header.losses }, receivedAt);
    }
    case 'feedback':
      return { kind: 'feedback', projectId, receivedAt, feedback: header.feedback };
    case 'chain':
      return { kind: 'chain', projectId, receivedAt, update: header.update, mayBeLate: true };
    default:
      throw new UnreadableMessageError('The message is of no kind that this worker knows.');
  }
}

function newEvent(json: string, costUsd: number | null): NewEvent {
  const event = JSON.parse(json) as FootlightEvent;
  return costUsd === null ? { event, json } : { event, json, costUsd };
}

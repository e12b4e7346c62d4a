import type { DropReason } from '../drop-counter.ts';
import type { QueuedEvent, StoredJson } from '../event-queue.ts';
import type { Segment, Written } from './segment.ts';

/** An event that is in a segment, too. */
export interface SpooledEvent extends QueuedEvent {
  readonly segment?: Segment;
  /** It leaves the memory. */
  leave?(): void;
}

/** An event that is on disk, and only there: however many wait, they hardly take memory. */
export class StoredEvent implements QueuedEvent, StoredJson {
  readonly id: string;
  readonly apiKey: string;
  readonly segment: Segment;
  readonly bytes: number;
  readonly #position: number;
  readonly #onSettled: (segment: Segment) => void;
  #settled = false;

  constructor(
    { id, apiKey }: QueuedEvent,
    segment: Segment,
    { position, bytes }: Written,
    onSettled: (segment: Segment) => void,
  ) {
    this.id = id;
    this.apiKey = apiKey;
    this.segment = segment;
    this.bytes = bytes;
    this.#position = position;
    this.#onSettled = onSettled;
    segment.remember({ position, bytes });
  }

  get json(): StoredJson {
    return this;
  }

  copyTo(target: Uint8Array, offset: number): void {
    this.segment.copy(this.#position, this.bytes, target, offset);
  }

  leave(): void {
    this.segment.forget(this.#position);
  }

  settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    this.segment.forget(this.#position);
    this.#onSettled(this.segment);
  }
}

/** Why an event that was in the memory cannot be read any more. */
export function lossOf(event: QueuedEvent): DropReason {
  return (event as SpooledEvent).segment?.gone ? 'overflow' : 'corrupt';
}

/** The JSON of an event, wherever that is kept. */
export function textOf({ json }: QueuedEvent): string {
  if (typeof json === 'string') return json;
  const bytes = new Uint8Array(json.bytes);
  json.copyTo(bytes, 0);
  return new TextDecoder().decode(bytes);
}

/** An event that stays in the memory, too, and settles its record in `segment`. */
export function spooled(
  event: QueuedEvent,
  segment: Segment,
  onSettled: (segment: Segment) => void,
): SpooledEvent {
  let settled = false;
  const settle = (): void => {
    if (!settled) onSettled(segment);
    settled = true;
  };
  return { ...event, settle, segment };
}

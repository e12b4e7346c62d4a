import { InvalidCursorError } from '../errors/invalid-cursor-error.ts';

/** Where a page by start ended. */
export interface EventPosition {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** What orders the events of one millisecond: the number or the id of the last one, as its database keeps them. */
  readonly tie: number | string;
}

/** Where a page by arrival ended. */
export interface ArrivalPosition {
  /** A number that grows with every event that arrives. */
  readonly arrival: number;
}

/** Writes a position as an opaque string that is safe in a URL. */
export function encodeCursor(position: EventPosition | ArrivalPosition): string {
  const value = 'arrival' in position ? [position.arrival] : [position.startedAt, position.tie];
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * Reads the position of a list by start back.
 * @throws InvalidCursorError
 */
export function decodeCursor(cursor: string): EventPosition {
  const value = parse(cursor);
  if (!Array.isArray(value) || value.length !== 2) throw new InvalidCursorError();
  const [startedAt, tie]: unknown[] = value;
  if (!Number.isSafeInteger(startedAt)) throw new InvalidCursorError();
  if (!Number.isSafeInteger(tie) && typeof tie !== 'string') throw new InvalidCursorError();
  return { startedAt, tie } as EventPosition;
}

/**
 * Reads the position of a list by arrival back.
 * @throws InvalidCursorError
 */
export function decodeArrivalCursor(cursor: string): ArrivalPosition {
  const value = parse(cursor);
  if (!Array.isArray(value) || value.length !== 1) throw new InvalidCursorError();
  const [arrival]: unknown[] = value;
  if (!Number.isSafeInteger(arrival)) throw new InvalidCursorError();
  return { arrival: arrival as number };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new InvalidCursorError({ cause });
  }
}

import { InvalidCursorError } from '../errors/invalid-cursor-error.ts';

/** Where a page ended: the key of its last event. */
export interface EventPosition {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly id: string;
}

/** Writes a position as an opaque string that is safe in a URL. */
export function encodeCursor(position: EventPosition): string {
  return Buffer.from(JSON.stringify([position.startedAt, position.id])).toString('base64url');
}

/**
 * Reads a position back.
 * @throws InvalidCursorError
 */
export function decodeCursor(cursor: string): EventPosition {
  const value = parse(cursor);
  if (!Array.isArray(value) || value.length !== 2) throw new InvalidCursorError();
  const [startedAt, id]: unknown[] = value;
  if (!Number.isSafeInteger(startedAt) || typeof id !== 'string') throw new InvalidCursorError();
  return { startedAt: startedAt as number, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new InvalidCursorError({ cause });
  }
}

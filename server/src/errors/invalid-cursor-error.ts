import { ServerError } from './server-error.ts';

/** A cursor that no page of this list has given out. */
export class InvalidCursorError extends ServerError {
  override readonly name = 'InvalidCursorError' as const;
  readonly code = 'invalid_cursor' as const;

  constructor(options?: ErrorOptions) {
    super(
      'cursor: expected the nextCursor of the page before, got something else. Leave it out to start at the newest.',
      options,
    );
  }
}

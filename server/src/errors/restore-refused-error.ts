import { ServerError } from './server-error.ts';

/** A backup cannot be put in the place of the database. */
export class RestoreRefusedError extends ServerError {
  override readonly name = 'RestoreRefusedError' as const;
  readonly code = 'restore_refused' as const;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`Cannot restore from ${path}: ${reason}.`, options);
  }
}

import { ServerError } from './server-error.ts';

/** A backup could not be written. */
export class BackupFailedError extends ServerError {
  override readonly name = 'BackupFailedError' as const;
  readonly code = 'backup_failed' as const;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`Cannot write the backup ${path}: ${reason}.`, options);
  }
}

import { ServerError } from './server-error.ts';

/** The data directory or its database file cannot be created, opened, or read as a database. */
export class DatabaseUnusableError extends ServerError {
  override readonly name = 'DatabaseUnusableError' as const;
  readonly code = 'database_unusable' as const;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      `Cannot use ${path}: ${reason}. Check its owner and free space, or choose another place with --data DIR.`,
      options,
    );
  }
}

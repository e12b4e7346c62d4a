import { ServerError } from './server-error.ts';

/** The database was written by a newer version of this package. */
export class DatabaseNewerError extends ServerError {
  override readonly name = 'DatabaseNewerError' as const;
  readonly code = 'database_newer' as const;

  constructor(found: number, known: number) {
    super(
      `The database is at migration ${found}, and this version of footlight-server knows migrations up to ${known}. ` +
        'Migrations only go forward: install the newer footlight-server that wrote it, or choose another --data DIR.',
    );
  }
}

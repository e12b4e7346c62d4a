import { ServerError } from './server-error.ts';

/** A migration that the database has applied differs from the one in the code. */
export class MigrationChangedError extends ServerError {
  override readonly name = 'MigrationChangedError' as const;
  readonly code = 'migration_changed' as const;

  constructor(number: number, name: string) {
    super(
      `Migration ${number} (${name}) was applied to this database in another form than this version has it. ` +
        'The file was written by a modified or pre-release footlight-server: use that one, or choose another --data DIR.',
    );
  }
}

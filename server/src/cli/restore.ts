import { mkdirSync } from 'node:fs';
import { restoreDatabase } from '../store/sqlite/restore.ts';
import type { Command } from './command.ts';
import { dataDirectory } from './data-dir.ts';
import { parseOptions } from './parse-options.ts';
import { FILE_OPTIONS, refuseDatabaseUrl } from './refuse-database-url.ts';
import { UsageError } from './usage-error.ts';

/** `footlight restore`: a backup takes the place of the database, which is kept beside it. */
export const restore: Command = {
  help: `footlight restore <file> [--data DIR]

Puts a backup in the place of the database. Stop the server first. The database that
was there is kept beside the new one, and its name printed.

  --data DIR  where the data lives; default .footlight, or FOOTLIGHT_DATA

A PostgreSQL database is backed up with pg_dump and put back with pg_restore.
`,
  async run(args, env) {
    const { values, positionals } = parseOptions({
      args: [...args],
      allowPositionals: true,
      options: FILE_OPTIONS,
    });
    refuseDatabaseUrl('restore', values, env);
    const [file, ...surplus] = positionals;
    if (file === undefined || surplus.length > 0)
      throw new UsageError('restore: expected the name of one backup.');
    const dataDir = dataDirectory(values.data, env);
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const old = restoreDatabase(dataDir, file, new Date());
    console.log(`Restored ${file}.${old === undefined ? '' : ` What was there before is in ${old}.`}`);
    return 0;
  },
};

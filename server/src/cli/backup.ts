import { backupDatabase } from '../store/sqlite/backup.ts';
import type { Command } from './command.ts';
import { dataDirectory } from './data-dir.ts';
import { parseOptions } from './parse-options.ts';
import { FILE_OPTIONS, refuseDatabaseUrl } from './refuse-database-url.ts';
import { UsageError } from './usage-error.ts';

/** `footlight backup`: one file that holds everything, taken while the server runs. */
export const backup: Command = {
  help: `footlight backup <file> [--data DIR]

Writes everything the server keeps, as it is now, into one new file; a server may be
running. Put it back with: footlight restore <file>

  --data DIR  where the data lives; default .footlight, or FOOTLIGHT_DATA

A PostgreSQL database is backed up with pg_dump and put back with pg_restore.
`,
  async run(args, env) {
    const { values, positionals } = parseOptions({
      args: [...args],
      allowPositionals: true,
      options: FILE_OPTIONS,
    });
    refuseDatabaseUrl('backup', values, env);
    const [file, ...surplus] = positionals;
    if (file === undefined || surplus.length > 0)
      throw new UsageError('backup: expected the name of one new file.');
    const bytes = backupDatabase(dataDirectory(values.data, env), file);
    console.log(`Wrote ${file} (${(bytes / 1024 / 1024).toFixed(1)} MB).`);
    return 0;
  },
};

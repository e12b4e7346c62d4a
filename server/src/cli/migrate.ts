import { copyToPostgres } from '../store/copy/copy-to-postgres.ts';
import { SqliteSource } from '../store/copy/sqlite-source.ts';
import { openPostgresStore } from '../store/postgres/postgres-store.ts';
import { collectLessOften } from './collect-less-often.ts';
import type { Command } from './command.ts';
import { dataDirectory } from './data-dir.ts';
import { parseOptions } from './parse-options.ts';
import { ProgressBar } from './progress-bar.ts';
import { checkUrl } from './store-location.ts';
import { UsageError } from './usage-error.ts';

/** `footlight migrate`: copies a SQLite file into a PostgreSQL database. */
export const migrate: Command = {
  help: `footlight migrate --from DIR --to postgres://… [--json]

Copies everything of a data directory into a PostgreSQL database, and changes
nothing in the directory. It may be ended and run again at any time: what is
there already is neither stored nor counted twice. Run it once while the old
server still works, then stop that server, run it again for what came since,
and start: footlight serve --database-url postgres://…

  --from DIR  the data directory; default .footlight, or FOOTLIGHT_DATA
  --to URL    the database; or FOOTLIGHT_DATABASE_URL
  --json      print the report as JSON
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const databaseUrl = values.to || env['FOOTLIGHT_DATABASE_URL'];
    if (!databaseUrl) throw new UsageError('migrate: where to? Give --to postgres://….');
    checkUrl('--to', databaseUrl, ['postgres:', 'postgresql:']);
    collectLessOften();
    const source = new SqliteSource(dataDirectory(values.from, env));
    const bar = new ProgressBar(process.stderr);
    try {
      // Opening it brings its schema up to date.
      await (await openPostgresStore({ databaseUrl })).close();
      const report = await copyToPostgres(source, databaseUrl, ({ step, done, total }) =>
        bar.show(step, done, total),
      );
      bar.end();
      console.log(
        values.json
          ? JSON.stringify(report)
          : `Copied ${report.added} of ${report.events} events; the others were there before.`,
      );
      return 0;
    } finally {
      bar.end();
      source.close();
    }
  },
};

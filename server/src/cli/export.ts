import { once } from 'node:events';
import { csvHead, csvLine } from '../history/csv.ts';
import { ndjsonLine } from '../history/ndjson.ts';
import { DEFAULT_PROJECT } from '../store/project-slug.ts';
import type { Store } from '../store/store.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';
import { requireDatabase, withStore } from './with-store.ts';

/** `footlight export`: every event of a project, on standard output. */
export const exportCommand: Command = {
  help: `footlight export [--format ndjson | csv] [--project P] [--data DIR]

Writes every event of a project to standard output, newest first; a server may be
running. To filter, ask the server: GET /v1/export.

  --format F   ndjson (whole events, the default) or csv (one line each, no bodies)
  --project P  the project; default "${DEFAULT_PROJECT}"
  --data DIR   where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  the PostgreSQL database in its place; or FOOTLIGHT_DATABASE_URL
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: {
        ...LOCATION_OPTIONS,
        project: { type: 'string', default: DEFAULT_PROJECT },
        format: { type: 'string', default: 'ndjson' },
      },
    });
    const { format, project } = values;
    if (format !== 'ndjson' && format !== 'csv') {
      throw new UsageError(`--format: expected ndjson or csv, got ${JSON.stringify(format)}.`);
    }
    const location = storeLocation(values, env);
    requireDatabase(location);
    return withStore(location, (store) => write(store, project, format));
  },
};

async function write(store: Store, slug: string, format: 'ndjson' | 'csv'): Promise<number> {
  const project = await store.findProjectBySlug(slug);
  if (project === undefined) {
    console.error(`footlight: there is no project ${slug}. See footlight projects list.`);
    return 1;
  }
  const line = format === 'csv' ? csvLine : ndjsonLine;
  if (format === 'csv') process.stdout.write(csvHead);
  for await (const event of store.exportEvents(project.id, {})) {
    if (!process.stdout.write(line(event))) await once(process.stdout, 'drain');
  }
  return 0;
}

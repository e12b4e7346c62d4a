import type { Store } from '../store/store.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';
import { requireDatabase, withStore } from './with-store.ts';

const MAX_DAYS = 36_500;

/** `footlight projects`: which there are, and how long they keep what they receive. */
export const projects: Command = {
  help: `footlight projects list [--json] [--data DIR]
footlight projects retention <project> <days | forever> [--data DIR]

A running server deletes what is older within the hour, in small slices. Statistics
stay. Everything is kept for good unless told otherwise.

  --json      print JSON
  --data DIR  where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  the PostgreSQL database in its place; or FOOTLIGHT_DATABASE_URL
`,
  async run(args, env) {
    const { values, positionals } = parseOptions({
      args: [...args],
      allowPositionals: true,
      options: { ...LOCATION_OPTIONS, json: { type: 'boolean', default: false } },
    });
    const [action, slug, days, ...surplus] = positionals;
    const location = storeLocation(values, env);
    if (action === 'list' && slug === undefined) {
      requireDatabase(location);
      return withStore(location, (store) => list(store, values.json));
    }
    if (action === 'retention' && slug !== undefined && days !== undefined && surplus.length === 0) {
      requireDatabase(location);
      return withStore(location, (store) => setRetention(store, slug, days));
    }
    throw new UsageError('projects: expected list, or retention <project> <days | forever>.');
  },
};

async function list(store: Store, json: boolean): Promise<number> {
  const all = await store.listProjects();
  if (json) console.log(JSON.stringify(all, null, 2));
  else for (const { slug, retentionDays } of all) console.log(`${slug}  ${keeps(retentionDays)}`);
  return 0;
}

async function setRetention(store: Store, slug: string, typed: string): Promise<number> {
  const days = typed === 'forever' ? null : /^\d{1,5}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (days !== null && !(days >= 1 && days <= MAX_DAYS)) {
    throw new UsageError(
      `projects retention: expected 1 to ${MAX_DAYS} days, or forever, got ${JSON.stringify(typed)}.`,
    );
  }
  const project = await store.findProjectBySlug(slug);
  if (project === undefined || !(await store.setRetention(project.id, days))) {
    console.error(`footlight: there is no project ${slug}. See footlight projects list.`);
    return 1;
  }
  console.log(`${slug}  ${keeps(days)}`);
  return 0;
}

function keeps(days: number | null): string {
  return days === null ? 'keeps everything' : `keeps ${days} days`;
}

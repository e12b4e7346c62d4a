import { setRedaction } from '../redaction/project-rules.ts';
import { REDACTION_PRESETS } from '../redaction/redact-incoming.ts';
import type { Project, Store } from '../store/store.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';
import { requireDatabase, withStore } from './with-store.ts';

const MAX_DAYS = 36_500;

const CHANGES: Readonly<Record<string, (store: Store, slug: string, value: string) => Promise<number>>> = {
  retention: changeRetention,
  redaction: changeRedaction,
};

/** `footlight projects`: which there are, and how long they keep what they receive. */
export const projects: Command = {
  help: `footlight projects list [--json] [--data DIR]
footlight projects retention <project> <days | forever> [--data DIR]
footlight projects redaction <project> <off | secrets | standard | strict> [--data DIR]

A running server deletes what is older within the hour, in small slices. Statistics
stay. Everything is kept for good unless told otherwise.

Redaction takes secrets (keys, passwords), or personal data as well, out of everything
that the project receives from now on, before it is stored.

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
    const [action, slug, value, ...surplus] = positionals;
    const location = storeLocation(values, env);
    if (action === 'list' && slug === undefined) {
      requireDatabase(location);
      return withStore(location, (store) => list(store, values.json));
    }
    const change = action === undefined ? undefined : CHANGES[action];
    if (change !== undefined && slug !== undefined && value !== undefined && surplus.length === 0) {
      requireDatabase(location);
      return withStore(location, (store) => change(store, slug, value));
    }
    throw new UsageError(
      'projects: expected list, retention <project> <days | forever>, or redaction <project> <preset | off>.',
    );
  },
};

async function list(store: Store, json: boolean): Promise<number> {
  const all = await store.listProjects();
  if (json) console.log(JSON.stringify(all, null, 2));
  else for (const { slug, retentionDays } of all) console.log(`${slug}  ${keeps(retentionDays)}`);
  return 0;
}

async function changeRetention(store: Store, slug: string, typed: string): Promise<number> {
  const days = typed === 'forever' ? null : /^\d{1,5}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (days !== null && !(days >= 1 && days <= MAX_DAYS)) {
    throw new UsageError(
      `projects retention: expected 1 to ${MAX_DAYS} days, or forever, got ${JSON.stringify(typed)}.`,
    );
  }
  const project = await findProject(store, slug);
  if (project === undefined) return 1;
  await store.setRetention(project.id, days);
  console.log(`${slug}  ${keeps(days)}`);
  return 0;
}

async function changeRedaction(store: Store, slug: string, typed: string): Promise<number> {
  const preset = typed === 'off' ? null : REDACTION_PRESETS.find((known) => known === typed);
  if (preset === undefined) {
    throw new UsageError(
      `projects redaction: expected off, ${REDACTION_PRESETS.join(', ')}, got ${JSON.stringify(typed)}.`,
    );
  }
  const project = await findProject(store, slug);
  if (project === undefined) return 1;
  await setRedaction(store, project.id, preset);
  console.log(`${slug}  redaction ${preset ?? 'off'}`);
  return 0;
}

async function findProject(store: Store, slug: string): Promise<Project | undefined> {
  const project = await store.findProjectBySlug(slug);
  if (project === undefined) {
    console.error(`footlight: there is no project ${slug}. See footlight projects list.`);
  }
  return project;
}

function keeps(days: number | null): string {
  return days === null ? 'keeps everything' : `keeps ${days} days`;
}

import { generateKey } from '../keys/api-key.ts';
import { UsageError } from './usage-error.ts';
import type { Store } from '../store/store.ts';

/** What was typed. */
export interface CreateKeyOptions {
  readonly name: string | undefined;
  readonly project: string;
  readonly publishable: boolean;
  /** Origins whose pages may use it; any where there is none. */
  readonly origins: readonly string[];
}

/** Makes a key and prints it, alone on stdout so that a script can take it. */
export async function createKey(store: Store, options: CreateKeyOptions): Promise<number> {
  const origins = options.origins.length === 0 ? null : options.origins.map(checkOrigin);
  if (origins !== null && !options.publishable) {
    throw new UsageError('--origin: only a publishable key has origins. Add --publishable.');
  }
  const found = await store.findProjectBySlug(options.project);
  const project = found ?? (await store.createProject(options.project));
  if (found === undefined) console.error(`Made the project ${project.slug}.`);
  const { key, kind, hash, prefix } = generateKey(options.publishable ? 'publishable' : 'secret');
  await store.createKey({ projectId: project.id, kind, hash, prefix, name: options.name, origins });
  console.error(`A ${kind} key of the project ${project.slug}, shown this once:`);
  console.log(key);
  return 0;
}

/** A browser names an origin without a path and without the port that its scheme means anyway. */
function checkOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search === '') {
    if (url.username === '' && url.hash === '' && !url.hostname.includes('*')) return url.origin;
  }
  throw new UsageError(
    `--origin: expected scheme, host and port of one origin such as https://app.example (give it several times for several), got ${JSON.stringify(text)}.`,
  );
}

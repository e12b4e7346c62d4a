import { generateKey } from '../keys/api-key.ts';
import type { Store } from '../store/store.ts';

/** What was typed. */
export interface CreateKeyOptions {
  readonly name: string | undefined;
  readonly project: string;
  readonly publishable: boolean;
}

/** Makes a key and prints it, alone on stdout so that a script can take it. */
export async function createKey(store: Store, options: CreateKeyOptions): Promise<number> {
  const found = await store.findProjectBySlug(options.project);
  const project = found ?? (await store.createProject(options.project));
  if (found === undefined) console.error(`Made the project ${project.slug}.`);
  const { key, kind, hash, prefix } = generateKey(options.publishable ? 'publishable' : 'secret');
  await store.createKey({ projectId: project.id, kind, hash, prefix, name: options.name });
  console.error(`A ${kind} key of the project ${project.slug}, shown this once:`);
  console.log(key);
  return 0;
}

import { generateKey } from '../keys/api-key.ts';
import { DEFAULT_PROJECT } from '../store/project-slug.ts';
import type { Store } from '../store/store.ts';
import { readCredentials, saveCredentials } from './credentials.ts';

/**
 * Makes the default project and its secret key where that was never done, saves the key, and resolves with it;
 * undefined on every later start, also after the key was revoked.
 */
export async function ensureFirstKey(
  store: Store,
  dataDir: string,
  baseURL: string,
): Promise<string | undefined> {
  const project =
    (await store.findProjectBySlug(DEFAULT_PROJECT)) ?? (await store.createProject(DEFAULT_PROJECT));
  const known = await store.listKeys(project.id);
  if (known.some((key) => key.kind === 'secret')) {
    await refreshAddress(dataDir, baseURL);
    return undefined;
  }
  const { key, kind, hash, prefix } = generateKey('secret');
  // Saved before it counts: a crash between the two leaves no key that nobody knows.
  await saveCredentials(dataDir, { baseURL, project: project.slug, secretKey: key });
  await store.createKey({ projectId: project.id, kind, hash, prefix, name: 'first key' });
  return key;
}

/** The port may have changed since the file was written, and whoever reads it wants to reach this server. */
async function refreshAddress(dataDir: string, baseURL: string): Promise<void> {
  const saved = await readCredentials(dataDir);
  if (saved !== undefined && saved.baseURL !== baseURL) await saveCredentials(dataDir, { ...saved, baseURL });
}

import { generateKey, hashKey } from '../keys/api-key.ts';
import { DEFAULT_PROJECT } from '../store/project-slug.ts';
import type { Store } from '../store/store.ts';
import { draftCredentials, readCredentials, saveCredentials } from './credentials.ts';

/**
 * Makes the default project and its secret key where that was never done, saves the key, and resolves with it;
 * undefined on every later start, also after the key was revoked.
 */
export async function ensureFirstKey(
  store: Store,
  dataDir: string,
  baseURL: string,
): Promise<string | undefined> {
  const key = await claimFirstKey(store, dataDir, baseURL);
  if (key === undefined) await refreshAddress(store, dataDir, baseURL);
  return key;
}

async function claimFirstKey(store: Store, dataDir: string, baseURL: string): Promise<string | undefined> {
  const project = await store.findProjectBySlug(DEFAULT_PROJECT);
  const known = project === undefined ? [] : await store.listKeys(project.id);
  if (known.some(({ kind }) => kind === 'secret')) return undefined;
  const { key, hash, prefix } = generateKey('secret');
  // Written before the claim, so that a full disk leaves no key that nobody knows; shown only after it, so that
  // of several servers that start together the file has the key of the one whose key counts.
  const draft = await draftCredentials(dataDir, { baseURL, project: DEFAULT_PROJECT, secretKey: key });
  try {
    if (!(await store.claimProject(DEFAULT_PROJECT, { hash, prefix, name: 'first key' }))) return undefined;
    draft.keep();
    return key;
  } finally {
    draft.discard();
  }
}

/** The port may have changed since the file was written, and whoever reads it wants to reach this server. */
async function refreshAddress(store: Store, dataDir: string, baseURL: string): Promise<void> {
  const saved = await readCredentials(dataDir);
  if (saved === undefined || saved.baseURL === baseURL) return;
  // A key of another database may be about to be replaced by the server that claimed this one.
  if ((await store.findKeyByHash(hashKey(saved.secretKey))) === undefined) return;
  await saveCredentials(dataDir, { ...saved, baseURL });
}

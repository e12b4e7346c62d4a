import { setTimeout as sleep } from 'node:timers/promises';
import { generateKey, hashKey } from '../keys/api-key.ts';
import { DEFAULT_PROJECT } from '../store/project-slug.ts';
import type { Store } from '../store/store.ts';
import { draftCredentials, readCredentials, saveCredentials } from './credentials.ts';

/** How long a server that made the first key may take until the key is saved. */
const SAVING_MS = 2000;
/** How often the others look for it meanwhile. */
const LOOK_MS = 20;

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
  if (key !== undefined) return key;
  await awaitSaving(store, dataDir);
  await refreshAddress(store, dataDir, baseURL);
  return undefined;
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

/** Lets a server that started at the same time, and has just made a key, save it, so that nobody says there is none. */
async function awaitSaving(store: Store, dataDir: string): Promise<void> {
  const made = (await store.listKeys()).map(({ createdAt }) => Date.parse(createdAt));
  const justNow = (): boolean => made.some((time) => Math.abs(Date.now() - time) < SAVING_MS);
  while (justNow() && (await readCredentials(dataDir)) === undefined) await sleep(LOOK_MS);
}

/** The port may have changed since the file was written, and whoever reads it wants to reach this server. */
async function refreshAddress(store: Store, dataDir: string, baseURL: string): Promise<void> {
  const saved = await readCredentials(dataDir);
  if (saved === undefined || saved.baseURL === baseURL) return;
  // A key of another database may be about to be replaced by the server that claimed this one.
  if ((await store.findKeyByHash(hashKey(saved.secretKey))) === undefined) return;
  await saveCredentials(dataDir, { ...saved, baseURL });
}

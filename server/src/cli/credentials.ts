import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a client needs to reach the server, saved where the first start leaves it. */
export interface Credentials {
  readonly baseURL: string;
  readonly project: string;
  readonly secretKey: string;
}

/** The file of a data directory that holds the first key. */
export function credentialsPath(dataDir: string): string {
  return join(dataDir, 'credentials.json');
}

/** Credentials that are on the disk under a name that nobody looks at. */
export interface CredentialsDraft {
  /** Makes them the file, at once and whole. */
  keep(): void;
  /** Removes what was not kept. */
  discard(): void;
}

/** Writes a draft of the file, readable by its owner only; another process never gets the same name. */
export async function draftCredentials(dataDir: string, credentials: Credentials): Promise<CredentialsDraft> {
  const path = credentialsPath(dataDir);
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return {
    keep: () => renameSync(draft, path),
    discard: () => rmSync(draft, { force: true }),
  };
}

/** Writes the file whole or not at all. */
export async function saveCredentials(dataDir: string, credentials: Credentials): Promise<void> {
  (await draftCredentials(dataDir, credentials)).keep();
}

/** Reads the file; undefined where it is absent or somebody wrote something else into it. */
export async function readCredentials(dataDir: string): Promise<Credentials | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(credentialsPath(dataDir), 'utf8'));
    return isCredentials(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCredentials(value: unknown): value is Credentials {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof Credentials, unknown>> = value;
  return [fields.baseURL, fields.project, fields.secretKey].every((field) => typeof field === 'string');
}

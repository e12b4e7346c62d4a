import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
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

/** Writes the file whole or not at all, readable by its owner only. */
export async function saveCredentials(dataDir: string, credentials: Credentials): Promise<void> {
  const path = credentialsPath(dataDir);
  const draft = `${path}.tmp`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  // A draft left by a crash keeps the mode it had.
  await chmod(draft, 0o600);
  await rename(draft, path);
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

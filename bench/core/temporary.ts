import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` with a directory of its own, which is removed afterwards. */
export async function inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'footlight-bench-server-'));
  try {
    return await work(join(directory, 'data'));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

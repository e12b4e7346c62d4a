import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives each test run a cache directory of its own: what waits on disk belongs to the run that wrote it. */
export default function cacheDirectory(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'footlight-test-cache-'));
  process.env['XDG_CACHE_HOME'] = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}

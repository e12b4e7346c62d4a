import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './command.ts';

/** The data directory: what was typed, else `FOOTLIGHT_DATA`, else `.footlight` here. */
export function dataDirectory(typed: string | undefined, env: Environment): string {
  return typed || env['FOOTLIGHT_DATA'] || '.footlight';
}

/** Makes a directory for what only its owner may read, where it is absent. */
export function makeDataDirectory(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // A key will live here, often inside a repository.
  writeFileSync(join(dataDir, '.gitignore'), '*\n');
}

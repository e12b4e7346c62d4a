import type { Environment } from './command.ts';

/** The data directory: what was typed, else `FOOTLIGHT_DATA`, else `.footlight` here. */
export function dataDirectory(typed: string | undefined, env: Environment): string {
  return typed || env['FOOTLIGHT_DATA'] || '.footlight';
}

import type { Ended } from './processes.ts';
import type { Stubs } from './stubs.ts';
import type { Workspace } from './workspace.ts';

/** The majors of openai that a user may have. */
export const OPENAI_MAJORS = [5, 6, 7] as const;

/** What trials are made with. */
export interface Setting {
  readonly workspace: Workspace;
  readonly stubs: Stubs;
}

/** A row of the matrix: one way to use the package, tried with each major of openai. */
export interface Row {
  readonly name: string;
  /** Whether it belongs to the part that CI runs. */
  readonly quick?: boolean;
  /** @throws NotAvailable when what it needs cannot be installed. */
  run(openai: number, setting: Setting): Promise<Ended>;
}

let runs = 0;

/** What a smoke run is told: where the stubs are, and a name of its own. */
export function smokeEnvironment({ workspace, stubs }: Setting): Record<'API' | 'INGEST' | 'RUN', string> {
  runs += 1;
  // Where events wait on disk by default is below the cache directory.
  const env = { API: stubs.api, INGEST: stubs.ingest, RUN: `run${runs}`, XDG_CACHE_HOME: workspace.cache };
  return env;
}

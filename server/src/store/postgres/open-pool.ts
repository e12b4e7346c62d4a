import { Pool } from 'pg';
import { connectionSettings } from './connection-settings.ts';

/** Connections that are made when they are needed, `max` at most, and replaced when they are lost. */
export function openPool(databaseUrl: string, max: number): Pool {
  const pool = new Pool({ ...connectionSettings(databaseUrl), max });
  // Without listeners the process would end when the database does: one that is idle tells the pool, and one that is
  // at work tells itself. Whoever asks next hears of it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

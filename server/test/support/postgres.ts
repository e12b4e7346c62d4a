import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** The PostgreSQL that tests may fill; undefined where none was started (see `scripts/services`). */
export const POSTGRES_URL = process.env['FOOTLIGHT_TEST_POSTGRES_URL'] || undefined;

/** The address of an empty database for the running test: a schema of its own, removed after it. */
export async function emptyDatabase(server = POSTGRES_URL): Promise<string> {
  if (server === undefined) throw new Error('No PostgreSQL was started for the tests.');
  const schema = `test_${randomBytes(8).toString('hex')}`;
  await runSql(`create schema ${schema}`, server);
  onTestFinished(async () => void (await runSql(`drop schema ${schema} cascade`, server)));
  const url = new URL(server);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  return url.href;
}

/** Runs SQL behind the back of the servers. */
export async function runSql(sql: string, url: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { onTestFinished } from 'vitest';

/** The PostgreSQL that tests may fill; undefined where none was started (see `scripts/services`). */
export const POSTGRES_URL = process.env['FOOTLIGHT_TEST_POSTGRES_URL'] || undefined;

/** The address of an empty database for the running test: a schema of its own, removed after it. */
export async function emptyDatabase(server = POSTGRES_URL): Promise<string> {
  if (server === undefined) throw new Error('No PostgreSQL was started for the tests.');
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const schemas = schemasOf(server);
  await schemas.query(`create schema ${schema}`);
  onTestFinished(async () => void (await schemas.query(`drop schema ${schema} cascade`)));
  const url = new URL(server);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  return url.href;
}

const pools = new Map<string, Pool>();

/** A connection to make schemas by, which all tests of a file share: to open one for each takes longer than its use. */
function schemasOf(server: string): Pool {
  const known = pools.get(server);
  if (known !== undefined) return known;
  const pool = new Pool({ connectionString: server, max: 1, allowExitOnIdle: true });
  // A test may end the server; the next query finds a new connection.
  pool.on('error', () => {});
  pools.set(server, pool);
  return pool;
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

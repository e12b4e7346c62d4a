import pg from 'pg';

const INT8 = 20;
const NUMERIC = 1700;
/** How long a node waits for a connection before it says that the database is away, in ms. */
const CONNECT_TIMEOUT_MS = 5000;

/** Counts and times fit a number, and sums of them are as good as one. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** How every connection is made. */
export function connectionSettings(databaseUrl: string): pg.ClientConfig {
  return {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'footlight',
    types,
  };
}

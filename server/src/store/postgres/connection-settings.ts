import { type ClientConfig, type CustomTypesConfig, types as standardTypes } from 'pg';

const INT8 = 20;
const NUMERIC = 1700;
/** How long a node waits for a connection before it says that the database is away, in ms. */
const CONNECT_TIMEOUT_MS = 5000;

/** Counts and times fit a number, and sums of them are as good as one. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : standardTypes.getTypeParser(oid, format as 'text')) as typeof standardTypes.getTypeParser,
};

/** How every connection is made. */
export function connectionSettings(databaseUrl: string): ClientConfig {
  return {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'footlight',
    types,
  };
}

import { describe } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { emptyDatabase, POSTGRES_URL } from '../support/postgres.ts';
import { describeStore } from './store-contract.ts';

describe.skipIf(POSTGRES_URL === undefined)('with PostgreSQL', () => {
  describeStore('PostgreSQL', async () => {
    let time = Date.now();
    const store = await openPostgresStore({ databaseUrl: await emptyDatabase(), now: () => time });
    return { store, setTime: (ms) => void (time = ms) };
  });
});

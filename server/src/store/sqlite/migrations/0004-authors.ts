import type { Migration } from './migration.ts';

/** Who gave feedback, as the application calls them. */
export const authors: Migration = {
  number: 4,
  name: 'authors',
  sql: 'alter table feedback add column author text',
};

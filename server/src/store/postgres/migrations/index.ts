import { firstTables } from './0001-first-tables.ts';
import type { Migration } from './migration.ts';

/** Every migration, in the order in which they are applied; new ones join at the end. */
export const migrations: readonly Migration[] = [firstTables];

import { firstTables } from './0001-first-tables.ts';
import { losses } from './0002-losses.ts';
import { history } from './0003-history.ts';
import { authors } from './0004-authors.ts';
import { rollupProgress } from './0005-rollup-progress.ts';
import { useByDay } from './0006-use-by-day.ts';
import { leanIndexes } from './0007-lean-indexes.ts';
import type { Migration } from './migration.ts';

/** Every migration, in the order in which they are applied; new ones join at the end. */
export const migrations: readonly Migration[] = [
  firstTables,
  losses,
  history,
  authors,
  rollupProgress,
  useByDay,
  leanIndexes,
];

import type { EventPage } from 'footlight/wire';
import { expect } from 'vitest';

/** A search waits two seconds for the index, which in PostgreSQL may have to wait for any transaction of the cluster. */
export const found = (look: () => Promise<readonly string[]>) =>
  expect.poll(look, { timeout: 10_000, interval: 100 });

/** The ids of a list's page. */
export const ids = (page: EventPage): readonly string[] => page.events.map(({ id }) => id);

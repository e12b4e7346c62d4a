import { onTestFinished } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { newEvent } from '../support/sample-event.ts';
import type { OpenedStore, OpenStore } from './contract/opened-store.ts';
import { describeArrivals } from './contract/arrivals.ts';
import { describeExport } from './contract/export.ts';
import { describeFilters } from './contract/filters.ts';
import { describeRetention } from './contract/retention.ts';
import { describeSearch } from './contract/search.ts';
import { describeSettings } from './contract/settings.ts';
import { describeStatistics } from './contract/statistics.ts';
import { describeTemplates } from './contract/templates.ts';
import { describeProjects } from './contract/projects.ts';
import { describeKeys } from './contract/keys.ts';
import { describeAppending } from './contract/appending.ts';
import { describeReading } from './contract/reading.ts';
import { describeFeedback } from './contract/feedback.ts';
import { describeListing } from './contract/listing.ts';
import { describeLosses } from './contract/losses.ts';
import { describeClosing } from './contract/closing.ts';

/** An empty store whose clock the test can set. */
export interface StoreUnderTest {
  readonly store: Store;
  setTime(ms: number): void;
}

/** What every store does, whatever database is behind it. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  const openStore: OpenStore = async () => {
    const opened = await open();
    const { store } = opened;
    onTestFinished(() => store.close());
    const { id: projectId } = await store.createProject('one');
    const append: OpenedStore['append'] = async (...events) =>
      (await store.appendBatch(projectId, { events: events.map(newEvent) })).results;
    return { ...opened, projectId, append };
  };

  for (const part of [
    describeAppending,
    describeArrivals,
    describeClosing,
    describeExport,
    describeFeedback,
    describeFilters,
    describeKeys,
    describeListing,
    describeLosses,
    describeProjects,
    describeReading,
    describeRetention,
    describeSearch,
    describeSettings,
    describeStatistics,
    describeTemplates,
  ]) {
    part(name, openStore);
  }
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { databasePath, openReader } from '../../src/store/sqlite/open-database.ts';
import { FilterProbe } from '../../src/store/sqlite/filter-probe.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

/** A probe over ten events, one of which is rare in every respect. */
async function probe() {
  const dataDir = tempDir();
  const store = openSqliteStore({ dataDir });
  const { id: projectId } = await store.createProject('tests');
  const common = { model: 'common', context: { userId: 'common' } } as const;
  const events = Array.from({ length: 9 }, () => sampleEvent(common));
  const rare = sampleEvent({ model: 'rare', context: { userId: 'rare' }, promptTemplateName: 'rare' });
  await store.appendBatch(projectId, { events: [...events, rare].map(newEvent) });
  await store.appendFeedback(projectId, { id: rare.id, feedbackKey: rare.feedbackKey, rating: 0.1 });
  await store.close();
  const database = openReader(databasePath(dataDir));
  onTestFinished(() => database.close());
  const found = new FilterProbe(database);
  return (filter: Parameters<FilterProbe['narrowest']>[1]) => found.narrowest(projectId, filter);
}

describe('a search through events begins with', () => {
  it('the condition that leaves the fewest', async () => {
    const narrowest = await probe();
    expect(narrowest({ model: 'common', userId: 'rare' })?.index).toBe('event_by_user');
    expect(narrowest({ model: 'rare', userId: 'common' })?.index).toBe('event_by_model');
    expect(narrowest({ status: 'ok', template: 'rare' })?.index).toBe('event_by_template');
    expect(narrowest({ status: 'ok', maxRating: 0.2 })?.index).toBe('event_by_rating');
  });

  it('a rating where that is all that is asked for', async () => {
    const narrowest = await probe();
    expect(narrowest({ maxRating: 0.2 })).toMatchObject({ index: 'event_by_rating', matches: 1 });
  });

  it('a condition within the time that is asked for', async () => {
    const narrowest = await probe();
    const from = '2100-01-01T00:00:00Z';
    expect(narrowest({ from })).toMatchObject({ index: 'event_by_time', matches: 0 });
    expect(narrowest({ from, model: 'common' })).toMatchObject({ index: 'event_by_model', matches: 0 });
  });

  it('nothing but time where nothing is asked for', async () => {
    const narrowest = await probe();
    expect(narrowest({})).toBeUndefined();
  });
});

import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databasePath, openReader, openWriter } from '../../src/store/sqlite/open-database.ts';
import { FilterProbe } from '../../src/store/sqlite/filter-probe.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

/** A probe over ten events, one of which is rare in every respect. */
async function probe(fill: (database: DatabaseSync) => void = () => {}) {
  const dataDir = tempDir();
  const store = openSqliteStore({ dataDir });
  const { id: projectId } = await store.createProject('tests');
  const common = { model: 'common', context: { userId: 'common' } } as const;
  const events = Array.from({ length: 9 }, () => sampleEvent(common));
  const rare = sampleEvent({ model: 'rare', context: { userId: 'rare' }, promptTemplateName: 'rare' });
  await store.appendBatch(projectId, { events: [...events, rare].map(newEvent) });
  const { id: otherId } = await store.createProject('other');
  const others = Array.from({ length: 20 }, () => sampleEvent({ model: 'rare' }));
  await store.appendBatch(otherId, { events: others.map(newEvent) });
  await store.appendFeedback(projectId, { id: rare.id, feedbackKey: rare.feedbackKey, rating: 0.1 });
  await store.close();
  const writer = openWriter(databasePath(dataDir));
  fill(writer);
  writer.close();
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

  it('what is rare in its own project, whatever there is in others', async () => {
    const narrowest = await probe();
    expect(narrowest({ model: 'rare' })).toMatchObject({ matches: 1 });
  });

  it('time where a version alone is asked for that many events have', async () => {
    const narrowest = await probe((database) => {
      database.exec(`
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 20000)
        insert into event (project_id, id, started_at, received_at, operation, template_name, template_version,
          template_params, provider, model, status, preview, latency_ms, feedback_key)
        select 1, 'many-' || i, i, i, 'chat', 'sport-emoji', 1, '{}', 'p', 'm', 'ok', '', 1, 'f' from n`);
    });
    expect(narrowest({ version: 1 })).toBeUndefined();
    expect(narrowest({ version: 2 })).toMatchObject({ index: 'event_by_version', matches: 0 });
  });

  it('nothing but time where nothing is asked for', async () => {
    const narrowest = await probe();
    expect(narrowest({})).toBeUndefined();
  });
});

import type { DatabaseSync } from 'node:sqlite';
import type { FootlightEvent } from 'footlight/wire';
import { eventColumns } from '../../event-columns.ts';
import { HourlyRollups } from '../../rollup.ts';
import { templateText } from '../../template-text.ts';
import { RollupTable } from '../rollup-table.ts';
import { TemplateTable } from '../template-table.ts';

/** Roll-ups of so many events are held in memory before they are written. */
const SLICE = 5000;

/** Gives the events of before what new ones are stored with: version, user, rating, and their part in the roll-ups. */
export function backfillHistory(database: DatabaseSync): void {
  const next = database.prepare(
    `select event.seq, event.project_id, event.received_at, event_body.body
     from event join event_body on event_body.seq = event.seq where event.seq > ? order by event.seq limit 1`,
  );
  const update = database.prepare(
    'update event set template_version = ?, cached_tokens = ?, user_id = ? where seq = ?',
  );
  const templates = new TemplateTable(database);
  const rollups = new RollupTable(database);
  let waiting = new Map<number, HourlyRollups>();
  const write = (): void => {
    for (const [projectId, some] of waiting) rollups.add(projectId, some);
    waiting = new Map();
  };
  let count = 0;
  for (let row = next.get(0); row !== undefined; row = next.get(Number(row['seq']))) {
    const projectId = Number(row['project_id']);
    const event = JSON.parse(String(row['body'])) as FootlightEvent;
    const columns = eventColumns({ event });
    const text = templateText(event);
    const version =
      text === undefined
        ? null
        : templates.versionOf(projectId, columns.template_name, text, Number(row['received_at']));
    update.run(version, columns.cached_tokens, columns.user_id, Number(row['seq']));
    const some = waiting.get(projectId) ?? new HourlyRollups();
    some.add(columns, version);
    waiting.set(projectId, some);
    count += 1;
    if (count % SLICE === 0) write();
  }
  write();
  database.exec(
    `update event set rating = (
       select feedback.rating from feedback
       where feedback.project_id = event.project_id and feedback.feedback_key = event.feedback_key
         and feedback.rating is not null
       order by feedback.seq desc limit 1)
     where exists (select 1 from feedback
       where feedback.project_id = event.project_id and feedback.feedback_key = event.feedback_key)`,
  );
}

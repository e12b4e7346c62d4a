import type pg from 'pg';
import { cleanText } from '../clean-text.ts';
import type { BatchWrite } from './write-request.ts';

/** Keeps the counts of lost events that rose, and says by how much. */
export async function writeLosses(
  client: pg.ClientBase,
  { projectId, losses, receivedAt }: BatchWrite,
): Promise<Readonly<Record<string, number>>> {
  if (losses === undefined) return {};
  const key = [projectId, losses.senderId.toLowerCase()];
  const rose: [string, number][] = [];
  // In the order of their names, so that two writers that lock them one by one never wait in a circle.
  for (const [reason, count] of Object.entries(losses.counts).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { rows } = await client.query<{ count: number }>(
      'select count from loss where project_id = $1 and sender_id = $2 and reason = $3 for update',
      [...key, reason],
    );
    const known = rows[0]?.count ?? 0;
    if (count <= known) continue;
    await client.query(
      `insert into loss (project_id, sender_id, reason, count, sdk, first_seen, last_seen)
       values ($1, $2, $3, $4, $5, $6, $6)
       on conflict (project_id, sender_id, reason)
       do update set count = greatest(loss.count, excluded.count), sdk = excluded.sdk, last_seen = excluded.last_seen`,
      [...key, reason, count, cleanText(losses.sdk), receivedAt],
    );
    rose.push([reason, count - known]);
  }
  return Object.fromEntries(rose);
}

import type { Registry } from './copy-registry.ts';
import type { SqliteSource } from './sqlite-source.ts';
import type { Target } from './target.ts';

const SLICE_ROWS = 500;

/** Copies feedback in the order of its arrival, and the results of chains. */
export async function copyFeedback(
  source: SqliteSource,
  target: Target,
  registry: Registry,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = source.count('feedback');
  let done = 0;
  let from = await target.progress('feedback');
  const read = () =>
    source.all(`select * from feedback where seq > ? order by seq limit ${SLICE_ROWS}`, from);
  for (let slice = read(); slice.length > 0; slice = read()) {
    from = Number(slice.at(-1)?.['seq']);
    const rows = slice.map(({ seq: _seq, ...row }) => ({
      ...row,
      project_id: registry.projectId(row['project_id']),
    }));
    await target.step('feedback', from, () => target.insert('feedback', rows));
    done += slice.length;
    onProgress(done, Math.max(done, total));
  }
  const results = source.all('select * from chain_result').map((row) => ({
    ...row,
    project_id: registry.projectId(row['project_id']),
  }));
  await target.insert(
    'chain_result',
    results,
    `(project_id, chain_id) do update set result = excluded.result, updated_at = excluded.updated_at
     where chain_result.updated_at < excluded.updated_at`,
  );
}

import type pg from 'pg';

/** Runs `work` in a transaction of one connection: committed when this resolves, undone when it rejects. */
export async function inTransaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // The connection itself may be gone, and with it the transaction; a second error would hide the first.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

import type { ClientBase } from 'pg';
import { inTransaction } from '../postgres/in-transaction.ts';
import type { SourceRow } from './sqlite-source.ts';

/** The PostgreSQL database that is copied into. */
export class Target {
  readonly client: ClientBase;
  readonly #sourceId: string;

  constructor(client: ClientBase, sourceId: string) {
    this.client = client;
    this.#sourceId = sourceId;
  }

  /** A slot for roll-ups that no writer ever takes, the same for the same source: below 0. */
  get slot(): number {
    return -1 - (Number.parseInt(this.#sourceId.slice(0, 7), 16) % 1_000_000_000);
  }

  /** Up to which number a table of the source was copied; 0 at first. */
  async progress(table: string): Promise<number> {
    const { rows } = await this.client.query<{ value: string }>('select value from setting where name = $1', [
      this.#name(table),
    ]);
    return Number(rows[0]?.value ?? 0);
  }

  /** Runs one step of a copy and notes how far it came, both or neither. */
  async step(table: string, upTo: number, work: () => Promise<void>): Promise<void> {
    await inTransaction(this.client, async () => {
      await work();
      await this.client.query(
        `insert into setting (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value`,
        [this.#name(table), String(upTo)],
      );
    });
  }

  /** Inserts rows under the names that they have; those that are there already stay as they are. */
  async insert(table: string, rows: readonly SourceRow[], conflict = 'do nothing'): Promise<void> {
    for (const row of rows) {
      const names = Object.keys(row);
      await this.client.query(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
         on conflict ${conflict}`,
        Object.values(row),
      );
    }
  }

  #name(table: string): string {
    return `copied ${table} of ${this.#sourceId}`;
  }
}

import type pg from 'pg';
import { addRollups } from './rollup-writer.ts';
import { connectWriter, type WriterConnection } from './writer-connection.ts';
import { isAway, isPartitionMissing, isTryAgain } from './database-errors.ts';
import { writeEvents } from './event-writer.ts';
import { lockFeedbackKeys, rateEvents, writeChainResult, writeFeedback } from './feedback-writer.ts';
import { inTransaction } from './in-transaction.ts';
import { writeLosses } from './loss-writer.ts';
import type { Partitions } from './partitions.ts';
import { TemplateRegistry } from './template-registry.ts';
import type { WriteRequest, WriteResult } from './write-request.ts';

const MAX_ATTEMPTS = 5;

/** Writes groups, each in one transaction, over a connection that is made again when it is lost. */
export class GroupWriter {
  readonly #databaseUrl: string;
  readonly #partitions: Partitions;
  readonly #templates = new TemplateRegistry();
  #connection: Promise<WriterConnection> | undefined;

  constructor(databaseUrl: string, partitions: Partitions) {
    this.#databaseUrl = databaseUrl;
    this.#partitions = partitions;
  }

  /**
   * Writes a group, all or none of it.
   * @throws whatever the database says
   */
  async write(group: readonly WriteRequest[]): Promise<readonly WriteResult[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        for (const { receivedAt } of group) await this.#partitions.ensure(receivedAt);
        const { client, slot } = await this.#connect();
        return await inTransaction(client, () => this.#run(client, slot, group));
      } catch (error) {
        this.#templates.afterRollback();
        if (isAway(error)) await this.#disconnect();
        if (isPartitionMissing(error)) this.#partitions.forget();
        const again = isTryAgain(error) || isPartitionMissing(error);
        if (!again || attempt >= MAX_ATTEMPTS) throw error;
      }
    }
  }

  async close(): Promise<void> {
    await this.#disconnect();
  }

  async #run(
    client: pg.ClientBase,
    slot: number,
    group: readonly WriteRequest[],
  ): Promise<readonly WriteResult[]> {
    const batches = group.filter((write) => write.kind === 'batch');
    const feedback = group.filter((write) => write.kind === 'feedback');
    await lockFeedbackKeys(client, batches, feedback);
    const results = new Map<WriteRequest, WriteResult>();
    for (const write of feedback) results.set(write, await writeFeedback(client, write));
    const { results: appended, rollups } = await writeEvents(client, batches, this.#templates);
    await addRollups(client, slot, rollups);
    for (const write of feedback) {
      if (results.get(write) === 'stored') await rateEvents(client, write);
    }
    for (const batch of batches) {
      const newLosses = await writeLosses(client, batch);
      results.set(batch, { results: appended.get(batch) ?? [], newLosses });
    }
    for (const write of group) if (write.kind === 'chain') await writeChainResult(client, write);
    return group.map((write) => results.get(write));
  }

  #connect(): Promise<WriterConnection> {
    return (this.#connection ??= connectWriter(this.#databaseUrl).catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    }));
  }

  async #disconnect(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    const open = await connection?.catch(() => undefined);
    await open?.client.end().catch(() => {});
  }
}

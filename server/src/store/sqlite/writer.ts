import type { DatabaseSync } from 'node:sqlite';
import type { ChainUpdate } from 'footlight/wire';
import type { AppendedBatch, AppendResult, FirstKey, NewApiKey, NewFeedback } from '../records.ts';
import { type BatchRows, BatchWriter } from './batch-writer.ts';
import { FeedbackWriter } from './feedback-writer.ts';
import { KeyWriter } from './key-writer.ts';
import { LossTable } from './loss-table.ts';
import { RetentionWriter } from './retention-writer.ts';
import type { RollupFolder } from './rollup-folder.ts';
import { TemplateTable } from './template-table.ts';

/** Every write there is, by name; none of them commits. */
export class Writer {
  readonly #templates: TemplateTable;
  readonly #batches: BatchWriter;
  readonly #feedback: FeedbackWriter;
  readonly #keys: KeyWriter;
  readonly #retention: RetentionWriter;

  constructor(database: DatabaseSync, rollups: RollupFolder) {
    this.#templates = new TemplateTable(database);
    this.#batches = new BatchWriter(database, new LossTable(database), this.#templates);
    this.#feedback = new FeedbackWriter(database);
    this.#keys = new KeyWriter(database);
    this.#retention = new RetentionWriter(database, rollups);
  }

  appendBatch(batch: BatchRows): AppendedBatch {
    return this.#batches.append(batch);
  }

  appendFeedback(projectId: number, feedback: NewFeedback, receivedAt: number): AppendResult {
    return this.#feedback.append(projectId, feedback, receivedAt);
  }

  putChainResult(projectId: number, update: ChainUpdate, updatedAt: number): void {
    this.#feedback.putChainResult(projectId, update, updatedAt);
  }

  createProject(slug: string, now: number): number | undefined {
    return this.#keys.createProject(slug, now);
  }

  setRetention(projectId: number, days: number | null): boolean {
    return this.#keys.setRetention(projectId, days);
  }

  createKey(key: NewApiKey, now: number): void {
    this.#keys.createKey(key, now);
  }

  claimProject(slug: string, key: FirstKey, now: number): boolean {
    return this.#keys.claimProject(slug, key, now);
  }

  revokeKey(keyId: string, now: number): boolean {
    return this.#keys.revokeKey(keyId, now);
  }

  touchKey(keyId: string, now: number): void {
    this.#keys.touchKey(keyId, now);
  }

  putSetting(name: string, value: string): void {
    this.#keys.putSetting(name, value);
  }

  ensureSetting(name: string, value: string): void {
    this.#keys.ensureSetting(name, value);
  }

  deleteSettings(prefix: string, before: string): number {
    return this.#keys.deleteSettings(prefix, before);
  }

  deleteBefore(projectId: number, before: number, limit: number): number {
    return this.#retention.deleteBefore(projectId, before, limit);
  }

  /** Forgets versions of templates, since some of those it knows may have been undone. */
  afterRollback(): void {
    this.#templates.forget();
  }
}

/** The writes that can be asked for. */
export type WriteMethod = Exclude<keyof Writer, 'afterRollback'>;

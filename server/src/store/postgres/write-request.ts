import type { ChainUpdate } from 'footlight/wire';
import type { EventColumns } from '../event-columns.ts';
import type { AppendedBatch, AppendResult, NewFeedback, SenderLosses } from '../records.ts';
import type { TemplateText } from '../template-text.ts';

/** An event on its way to its row. */
export interface EventRow {
  readonly columns: EventColumns;
  readonly json: string;
  readonly template: TemplateText | undefined;
}

/** A batch to write. */
export interface BatchWrite {
  readonly kind: 'batch';
  readonly projectId: number;
  readonly receivedAt: number;
  readonly rows: readonly EventRow[];
  readonly losses: SenderLosses | undefined;
}

/** Feedback to write. */
export interface FeedbackWrite {
  readonly kind: 'feedback';
  readonly projectId: number;
  readonly receivedAt: number;
  readonly feedback: NewFeedback;
}

/** The result of a chain to write. */
export interface ChainWrite {
  readonly kind: 'chain';
  readonly projectId: number;
  readonly receivedAt: number;
  readonly update: ChainUpdate;
  /** Whether it may come late, so that it must not replace what is newer. */
  readonly mayBeLate: boolean;
}

/** What goes through the group commit. */
export type WriteRequest = BatchWrite | FeedbackWrite | ChainWrite;

/** What a write comes to. */
export type WriteResult = AppendedBatch | AppendResult | undefined;

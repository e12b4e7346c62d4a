/** One of the parts of a copy, in their order. */
export type CopyStep = 'projects and keys' | 'events' | 'feedback' | 'statistics' | 'search index';

/** How far a copy is. */
export interface CopyProgress {
  readonly step: CopyStep;
  /** Rows that are there, those of earlier runs included. */
  readonly done: number;
  readonly total: number;
}

/** What a copy did. */
export interface CopyReport {
  /** Events of the source. */
  readonly events: number;
  /** Events that this run added; the others were there before. */
  readonly added: number;
}

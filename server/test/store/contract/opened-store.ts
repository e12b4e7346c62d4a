import type { FootlightEvent } from 'footlight/wire';
import type { AppendResult, Store } from '../../../src/store/store.ts';

/** A store with one project. */
export interface OpenedStore {
  readonly store: Store;
  readonly projectId: number;
  setTime(ms: number): void;
  append(...events: readonly FootlightEvent[]): Promise<readonly AppendResult[]>;
}

/** Opens an empty store, which is closed after the test. */
export type OpenStore = () => Promise<OpenedStore>;

import type { Store } from '../store/store.ts';

/** Where everything that is sent to the server goes through, whichever wire it came by; a store is one. */
export type Intake = Pick<Store, 'appendBatch' | 'appendFeedback' | 'putChainResult'>;

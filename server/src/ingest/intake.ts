import type { PriceTable } from '../prices/price-table.ts';
import type { Store } from '../store/store.ts';

/** Where everything that is sent to the server goes through, whichever wire it came by; a store is one. */
export type Intake = Pick<Store, 'appendBatch' | 'appendFeedback' | 'putChainResult'>;

/** What happens to what comes in before it is stored. */
export interface IntakeOptions {
  readonly prices: PriceTable;
}

/** The way into a store: events get their cost. */
export function createIntake(store: Store, { prices }: IntakeOptions): Intake {
  return {
    appendBatch: (projectId, batch) =>
      store.appendBatch(projectId, {
        ...batch,
        events: batch.events.map((event) => ({ ...event, costUsd: prices.costOf(event.event) })),
      }),
    appendFeedback: (projectId, feedback) => store.appendFeedback(projectId, feedback),
    putChainResult: (projectId, update) => store.putChainResult(projectId, update),
  };
}

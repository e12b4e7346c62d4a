import type { PriceTable } from '../prices/price-table.ts';
import type { ProjectRules } from '../redaction/project-rules.ts';
import type { Store } from '../store/store.ts';

/** Where everything that is sent to the server goes through, whichever wire it came by; a store is one. */
export type Intake = Pick<Store, 'appendBatch' | 'appendFeedback' | 'putChainResult'>;

/** What happens to what comes in before it is stored. */
export interface IntakeOptions {
  readonly prices: PriceTable;
  readonly rules: ProjectRules;
}

/** The way into a store: what a project does not want to keep is taken out, and events get their cost. */
export function createIntake(store: Store, { prices, rules }: IntakeOptions): Intake {
  return {
    appendBatch: async (projectId, batch) => {
      const redactor = await rules.redactorOf(projectId);
      const events = batch.events.map((event) => ({
        ...(redactor === undefined ? event : redactor.event(event)),
        costUsd: prices.costOf(event.event),
      }));
      return store.appendBatch(projectId, { ...batch, events });
    },
    appendFeedback: async (projectId, feedback) => {
      const redactor = await rules.redactorOf(projectId);
      return store.appendFeedback(projectId, redactor === undefined ? feedback : redactor.feedback(feedback));
    },
    putChainResult: async (projectId, update) => {
      const redactor = await rules.redactorOf(projectId);
      const result = redactor === undefined ? update.result : redactor.value(update.result);
      return store.putChainResult(projectId, { ...update, result });
    },
  };
}

import type { Intake } from '../ingest/intake.ts';
import type { Metrics } from './metrics.ts';

/** Counts what is stored on its way. */
export function measuredIntake(intake: Intake, metrics: Metrics): Intake {
  return {
    // What waits here for the disk does not hold the batch.
    appendBatch: (projectId, batch) =>
      intake.appendBatch(projectId, batch).then((appended) => {
        for (const result of appended.results) metrics.count('footlight_events_total', { result });
        for (const [reason, count] of Object.entries(appended.newLosses)) {
          metrics.count('footlight_events_lost_by_senders_total', { reason }, count);
        }
        return appended;
      }),
    appendFeedback: async (projectId, feedback) => {
      const result = await intake.appendFeedback(projectId, feedback);
      metrics.count('footlight_feedback_total', { result });
      return result;
    },
    putChainResult: (projectId, update) => intake.putChainResult(projectId, update),
  };
}

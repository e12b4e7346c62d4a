import type { EventBatchResponse } from 'footlight/wire';
import type { Handler } from 'hono';
import { batchSchema } from '../../ingest/batch-schema.ts';
import type { Intake } from '../../ingest/intake.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import { receiveBatch } from '../../ingest/receive-batch.ts';
import type { Logger } from '../../logger.ts';
import type { Authenticated } from '../authenticate.ts';
import { readJson } from '../json-body.ts';

/** `POST /v1/events`: answers once every event that it calls stored is on disk. */
export function postEvents(intake: Intake, logger: Logger): Handler<Authenticated> {
  return async (context) => {
    const batch = parseBody(
      batchSchema,
      await readJson(context.req.raw, { count: context.get('countBytes') }),
    );
    const projectId = context.get('projectId');
    const { results, newLosses } = await receiveBatch(intake, projectId, batch);
    if (Object.keys(newLosses).length > 0) {
      const { sdk, senderId } = batch;
      logger.warn({ projectId, sdk, senderId, lost: newLosses }, 'A sender lost events');
    }
    return context.json({ results } satisfies EventBatchResponse);
  };
}

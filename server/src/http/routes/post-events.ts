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
    const projectId = context.get('projectId');
    const body = readJson(context, { count: context.get('countBytes') });
    // In one go, so that nothing here holds the events while the disk is waited for.
    const { sdk, senderId, received } = await body.then((json) => {
      const batch = parseBody(batchSchema, json);
      return { sdk: batch.sdk, senderId: batch.senderId, received: receiveBatch(intake, projectId, batch) };
    });
    const { results, newLosses } = await received;
    if (Object.keys(newLosses).length > 0) {
      logger.warn({ projectId, sdk, senderId, lost: newLosses }, 'A sender lost events');
    }
    return context.json({ results } satisfies EventBatchResponse);
  };
}

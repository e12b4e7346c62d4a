import { type ChainUpdateResponse, MAX_EVENT_BYTES } from 'footlight/wire';
import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import { chainSchema } from '../../ingest/chain-schema.ts';
import { isTooDeep, MAX_JSON_DEPTH } from '../../ingest/json-depth.ts';
import type { Intake } from '../../ingest/intake.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import type { Authenticated } from '../authenticate.ts';
import { readJson } from '../json-body.ts';

/** `POST /v1/chains`: keeps what a chain came to; the newest result counts. */
export function postChains(intake: Intake): Handler<Authenticated> {
  return async (context) => {
    const update = parseBody(
      chainSchema,
      await readJson(context.req.raw, { count: context.get('countBytes') }),
    );
    if (isTooDeep(update.result)) {
      throw new RequestError(
        'invalid_body',
        `result: expected JSON nested at most ${MAX_JSON_DEPTH} levels deep.`,
      );
    }
    const bytes = Buffer.byteLength(JSON.stringify(update.result));
    if (bytes > MAX_EVENT_BYTES) {
      throw new RequestError(
        'payload_too_large',
        `result: expected at most ${MAX_EVENT_BYTES} bytes of JSON, got ${bytes}. Send a part of it.`,
        { maxBytes: MAX_EVENT_BYTES },
      );
    }
    await intake.putChainResult(context.get('projectId'), update);
    return context.json({ chainId: update.chainId, status: 'stored' } satisfies ChainUpdateResponse);
  };
}

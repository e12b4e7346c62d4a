import type { ChainUpdateResponse } from 'footlight/wire';
import type { Handler } from 'hono';
import { chainSchema } from '../../ingest/chain-schema.ts';
import { checkChainResult } from '../../ingest/check-chain-result.ts';
import type { Intake } from '../../ingest/intake.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import type { Authenticated } from '../authenticate.ts';
import { readJson } from '../json-body.ts';

/** `POST /v1/chains`: keeps what a chain came to; the newest result counts. */
export function postChains(intake: Intake): Handler<Authenticated> {
  return async (context) => {
    const update = parseBody(chainSchema, await readJson(context, { count: context.get('countBytes') }));
    checkChainResult(update.result);
    await intake.putChainResult(context.get('projectId'), update);
    return context.json({ chainId: update.chainId, status: 'stored' } satisfies ChainUpdateResponse);
  };
}

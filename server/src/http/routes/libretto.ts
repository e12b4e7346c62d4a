import type { JsonValue } from 'footlight/wire';
import { Hono } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import { checkChainResult } from '../../ingest/check-chain-result.ts';
import { librettoEvent } from '../../ingest/libretto/libretto-event.ts';
import { librettoFeedback } from '../../ingest/libretto/libretto-feedback.ts';
import {
  librettoChainSchema,
  librettoEventSchema,
  librettoFeedbackSchema,
} from '../../ingest/libretto/libretto-schema.ts';
import { isTooDeep, MAX_JSON_DEPTH } from '../../ingest/json-depth.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import { receiveBatch } from '../../ingest/receive-batch.ts';
import type { Intake } from '../../ingest/intake.ts';
import { templateName } from '../../store/template-name.ts';
import type { Gate } from '../authenticate.ts';
import { type KeyFromBody, keyFromBody } from '../key-from-body.ts';

/** The wire of Libretto's clients, who find it by `LIBRETTO_API_PREFIX=<base URL>/api`. */
export function librettoRoutes(intake: Intake, gate: Gate): Hono {
  const secret = keyFromBody(gate, ['secret']);
  const anyKey = keyFromBody(gate, ['secret', 'publishable']);
  const app = new Hono<KeyFromBody>();
  app.post('/event', secret, async (context) => {
    const body = context.get('body');
    // First of all, since what follows walks the body to its bottom.
    if (isTooDeep(body)) {
      throw new RequestError(
        'invalid_body',
        `The body: expected JSON nested at most ${MAX_JSON_DEPTH} levels deep.`,
      );
    }
    const now = Date.now();
    const event = librettoEvent(parseBody(librettoEventSchema, body), now);
    const { results } = await receiveBatch(intake, context.get('projectId'), {
      sdk: event.sdk,
      sentAt: new Date(now).toISOString(),
      events: [event],
    });
    const [result] = results;
    if (result?.status === 'rejected') throw new RequestError('invalid_body', `${result.reason}.`);
    return context.json({ id: event.id, api_name: templateName(event) });
  });
  app.post('/feedback', anyKey, async (context) => {
    const feedback = librettoFeedback(parseBody(librettoFeedbackSchema, context.get('body')));
    await intake.appendFeedback(context.get('projectId'), feedback);
    return context.json({ id: feedback.id });
  });
  app.post('/v1/updateChain', secret, async (context) => {
    const { id, result = null } = parseBody(librettoChainSchema, context.get('body'));
    checkChainResult(result);
    await intake.putChainResult(context.get('projectId'), { chainId: id, result: result as JsonValue });
    return context.json({ id });
  });
  return app as unknown as Hono;
}

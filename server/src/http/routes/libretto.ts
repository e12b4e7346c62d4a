import type { JsonValue } from 'footlight/wire';
import { Hono, type MiddlewareHandler } from 'hono';
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
import type { Store } from '../../store/store.ts';
import { templateName } from '../../store/template-name.ts';
import type { Authenticated } from '../authenticate.ts';
import { type KeyFromBody, keyFromBody } from '../key-from-body.ts';

/** Who may send what: calls and chains take a secret key, feedback either kind. */
export interface LibrettoAdmission {
  readonly secret: MiddlewareHandler<Authenticated>;
  readonly anyKey: MiddlewareHandler<Authenticated>;
}

/** The wire of Libretto's clients, who find it by `LIBRETTO_API_PREFIX=<base URL>/api`. */
export function librettoRoutes(store: Store, { secret, anyKey }: LibrettoAdmission): Hono {
  const app = new Hono<KeyFromBody & Authenticated>();
  app.post('/event', keyFromBody, secret, async (context) => {
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
    const { results } = await receiveBatch(store, context.get('projectId'), {
      sdk: event.sdk,
      sentAt: new Date(now).toISOString(),
      events: [event],
    });
    const [result] = results;
    if (result?.status === 'rejected') throw new RequestError('invalid_body', `${result.reason}.`);
    return context.json({ id: event.id, api_name: templateName(event) });
  });
  app.post('/feedback', keyFromBody, anyKey, async (context) => {
    const feedback = librettoFeedback(parseBody(librettoFeedbackSchema, context.get('body')));
    await store.appendFeedback(context.get('projectId'), feedback);
    return context.json({ id: feedback.id });
  });
  app.post('/v1/updateChain', keyFromBody, secret, async (context) => {
    const { id, result = null } = parseBody(librettoChainSchema, context.get('body'));
    checkChainResult(result);
    await store.putChainResult(context.get('projectId'), { chainId: id, result: result as JsonValue });
    return context.json({ id });
  });
  return app as unknown as Hono;
}

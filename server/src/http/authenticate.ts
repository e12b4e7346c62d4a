import type { MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { hashKey, type KeyKind } from '../keys/api-key.ts';
import type { Logger } from '../logger.ts';
import type { ApiKey, Store } from '../store/store.ts';

/** What a route knows of a request that was let in. */
export interface Authenticated {
  Variables: { readonly projectId: number };
}

const TOUCH_EVERY_MS = 60_000;

/**
 * Lets in requests that carry a key of one of the given kinds, and tells the route their project.
 * Refuses with `missing_api_key`, `invalid_api_key`, `revoked_api_key`, or `publishable_key_refused`.
 */
export function authenticate(
  store: Store,
  logger: Logger,
  kinds: readonly KeyKind[],
): MiddlewareHandler<Authenticated> {
  return async (context, next) => {
    const key = await findKey(store, context.req.header('authorization'));
    if (!kinds.includes(key.kind)) {
      throw new RequestError(
        'publishable_key_refused',
        'A publishable key (fl_pk_…) can send feedback and nothing else. Use a secret key (fl_sk_…) here, and keep it off browsers.',
      );
    }
    context.set('projectId', key.projectId);
    await touch(store, logger, key);
    await next();
  };
}

async function findKey(store: Store, header: string | undefined): Promise<ApiKey> {
  const token = /^bearer +(\S+) *$/iu.exec(header ?? '')?.[1];
  if (token === undefined) {
    throw new RequestError(
      'missing_api_key',
      'Expected an API key in the header "Authorization: Bearer fl_sk_…", got none. Make one with: footlight keys create',
    );
  }
  const key = await store.findKeyByHash(hashKey(token));
  if (key === undefined) {
    throw new RequestError(
      'invalid_api_key',
      'This server does not know the API key. Check that it is whole and belongs to this server: footlight keys list',
    );
  }
  if (key.revokedAt !== null) {
    throw new RequestError(
      'revoked_api_key',
      'The API key was revoked. Make a new one with: footlight keys create',
    );
  }
  return key;
}

/** Once a minute at most, since each time costs a write to the disk. */
async function touch(store: Store, logger: Logger, key: ApiKey): Promise<void> {
  if (key.lastUsedAt !== null && Date.now() - Date.parse(key.lastUsedAt) < TOUCH_EVERY_MS) return;
  try {
    await store.touchKey(key.id);
  } catch (error) {
    logger.warn({ error, keyId: key.id }, 'The time of a key’s last use could not be noted');
  }
}

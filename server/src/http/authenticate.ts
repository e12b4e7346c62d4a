import type { Context, MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { hashKey } from '../keys/api-key.ts';
import type { Logger } from '../logger.ts';
import type { ApiKey, Store } from '../store/store.ts';
import type { ClientAddress } from './client-address.ts';
import type { HeldBytes, InFlightBytes } from './in-flight-bytes.ts';
import type { Caller, RateLimits } from './rate-limits.ts';

/** What a route knows of a request that was let in. */
export interface Authenticated {
  Variables: {
    readonly projectId: number;
    /** Counts the bytes of the body while it is read. */
    readonly countBytes: (bytes: number) => void;
    /** Whether who was let in still would be; for answers that go on and on. */
    readonly isStillAllowed: () => Promise<boolean>;
  };
}

/** What letting somebody in takes. */
export interface Gate {
  readonly store: Store;
  readonly logger: Logger;
  readonly limits: RateLimits;
  readonly inFlight: InFlightBytes;
  readonly addressOf: ClientAddress;
}

const TOUCH_EVERY_MS = 60_000;

/**
 * Lets in requests that carry a secret key, as often as its limits allow, and tells the route their project.
 * Refuses with `missing_api_key`, `invalid_api_key`, `revoked_api_key`, `publishable_key_refused` or `rate_limited`.
 */
export function authenticate(gate: Gate): MiddlewareHandler<Authenticated> {
  return async (context, next) => {
    const token = bearerToken(context);
    const key = await findKey(gate.store, token);
    if (key.kind !== 'secret') {
      throw new RequestError(
        'publishable_key_refused',
        'A publishable key (fl_pk_…) can send feedback and nothing else. Use a secret key (fl_sk_…) here, and keep it off browsers.',
      );
    }
    const held = gate.inFlight.open();
    try {
      const { projectId, countBytes } = await admit(gate, context, key, held);
      context.set('projectId', projectId);
      context.set('countBytes', countBytes);
      context.set('isStillAllowed', () => isInForce(gate.store, token));
      await next();
    } finally {
      held.release();
    }
  };
}

/**
 * Counts a request whose key is known, and gives what its route must know.
 * @throws RequestError `rate_limited`
 */
export async function admit(
  gate: Gate,
  context: Context,
  key: ApiKey,
  held: HeldBytes,
): Promise<Pick<Authenticated['Variables'], 'projectId' | 'countBytes'>> {
  const caller: Caller = { keyId: key.id, kind: key.kind, address: gate.addressOf(context) };
  await gate.limits.request(caller);
  await touch(gate, key);
  const countBytes = (bytes: number): void => {
    held.take(bytes);
    gate.limits.bytes(caller, bytes);
  };
  return { projectId: key.projectId, countBytes };
}

/** The key that a request carries in its header; undefined where there is no such header. */
export function bearerToken(context: Context): string | undefined {
  const header = context.req.header('authorization');
  if (header === undefined) return undefined;
  return /^bearer +(\S+) *$/iu.exec(header)?.[1] ?? '';
}

/**
 * The key of a token, in force.
 * @throws RequestError `missing_api_key`, `invalid_api_key`, `revoked_api_key`
 */
export async function findKey(store: Store, token: string | undefined): Promise<ApiKey> {
  if (!token) {
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

async function isInForce(store: Store, token: string | undefined): Promise<boolean> {
  return findKey(store, token).then(
    () => true,
    (error: unknown) => {
      // A database that is away for a moment revokes nothing.
      return !(error instanceof RequestError);
    },
  );
}

/** Once a minute at most, since each time costs a write to the disk. */
async function touch({ store, logger }: Gate, key: ApiKey): Promise<void> {
  if (key.lastUsedAt !== null && Math.abs(Date.now() - Date.parse(key.lastUsedAt)) < TOUCH_EVERY_MS) return;
  try {
    await store.touchKey(key.id);
  } catch (error) {
    logger.warn({ error, keyId: key.id }, 'The time of a key’s last use could not be noted');
  }
}

import { ChainUpdateError } from '../errors/chain-update-error.ts';
import type { ChainUpdate } from '../wire/index.ts';
import { ROUTES } from '../wire/routes.ts';
import { settleDestination, type Destination } from './destination.ts';
import { post } from './post.ts';
import { withoutKey } from './without-key.ts';

/**
 * Records what a chain of calls came to; a later result replaces an earlier one.
 *
 * @throws ChainUpdateError when `chainId` or `result` is missing; nothing is sent.
 * @throws IngestError when the server refuses it or cannot be reached.
 */
export async function updateChain(update: ChainUpdate, destination: Destination = {}): Promise<void> {
  if (typeof update.chainId !== 'string' || update.chainId === '') {
    throw new ChainUpdateError('chainId must be the chain id that the calls were made with; it is missing.');
  }
  if (update.result === undefined) {
    throw new ChainUpdateError(
      'result must be what the chain came to, a value that JSON can hold; it is missing.',
    );
  }
  const settled = settleDestination(destination);
  await withoutKey(post(ROUTES.chains, update, settled), settled);
}

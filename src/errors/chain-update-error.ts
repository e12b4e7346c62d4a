import { FootlightError } from './footlight-error.ts';

/** A chain update without a chain or without a result; thrown before anything is sent. */
export class ChainUpdateError extends FootlightError {
  override readonly name = 'ChainUpdateError' as const;
  declare readonly code: 'invalid_chain_update';

  constructor(message: string, options?: ErrorOptions) {
    super('invalid_chain_update', message, options);
  }
}

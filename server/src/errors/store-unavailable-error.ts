import { ServerError } from './server-error.ts';

/** The database or the broker is away; what was asked of it may succeed when it is back. */
export class StoreUnavailableError extends ServerError {
  override readonly name = 'StoreUnavailableError' as const;
  readonly code = 'store_unavailable' as const;

  constructor(options?: ErrorOptions) {
    super('The database does not answer at the moment. Send it again a little later.', options);
  }
}

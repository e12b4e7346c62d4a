import { ServerError } from './server-error.ts';

/** Something was asked of a store after it was closed, or its thread ended before it could answer. */
export class StoreClosedError extends ServerError {
  override readonly name = 'StoreClosedError' as const;
  readonly code = 'store_closed' as const;

  constructor(options?: ErrorOptions) {
    super('The store is closed.', options);
  }
}

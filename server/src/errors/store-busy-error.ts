import { ServerError } from './server-error.ts';

/** More waits to be written than memory should hold. */
export class StoreBusyError extends ServerError {
  override readonly name = 'StoreBusyError' as const;
  readonly code = 'busy' as const;

  constructor() {
    super('The server has more to write than it can hold at the moment. Send it again a little later.');
  }
}

import { ServerError } from './server-error.ts';

/** A request to an address that only this machine or its network should reach. */
export class ForbiddenAddressError extends ServerError {
  override readonly name = 'ForbiddenAddressError' as const;
  readonly code = 'forbidden_address' as const;

  constructor(host: string) {
    super(
      `Refusing to connect to ${host}: it is, or leads to, an address of this machine or of a private network.`,
    );
  }
}

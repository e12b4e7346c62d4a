import { ServerError } from './server-error.ts';

/** The operating system did not let the server listen, for another reason than a port in use. */
export class CannotListenError extends ServerError {
  override readonly name = 'CannotListenError' as const;
  readonly code = 'cannot_listen' as const;

  constructor(host: string, port: number, reason: string, options?: ErrorOptions) {
    super(
      `Cannot listen on ${host}, port ${port}: ${reason}. Choose others with --host H and --port N.`,
      options,
    );
  }
}

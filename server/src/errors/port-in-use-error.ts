import { ServerError } from './server-error.ts';

/** Another process listens on the port already. */
export class PortInUseError extends ServerError {
  override readonly name = 'PortInUseError' as const;
  readonly code = 'port_in_use' as const;

  constructor(host: string, port: number, options?: ErrorOptions) {
    super(
      `Port ${port} on ${host} is in use by another process, perhaps another Footlight server. ` +
        'Stop that one, or choose a free port with --port N.',
      options,
    );
  }
}

import { ServerError } from './server-error.ts';

/** A server that other machines could reach was asked for without saying that this is meant. */
export class RemoteHostRefusedError extends ServerError {
  override readonly name = 'RemoteHostRefusedError' as const;
  readonly code = 'remote_host_refused' as const;

  constructor(host: string) {
    super(
      `Refusing to listen on ${host}: other machines could reach it, and keys and prompts would travel over ` +
        'plain HTTP. Put a proxy that speaks TLS before it and pass --trusted-proxies 1, or pass --allow-remote if this network ' +
        'is trusted.',
    );
  }
}

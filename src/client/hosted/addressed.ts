import type { HostedClient } from './hosted-model.ts';

/** What is known of a client of Azure besides; openai 5 hands it on to no child. */
interface Addressed extends HostedClient {
  readonly apiVersion?: string;
  readonly deploymentName?: string | undefined;
}

/** A client that can be asked: for an endpoint of Azure that names a host alone, one that asks it by https. */
export function addressed(client: Addressed): HostedClient {
  const { baseURL, apiVersion, deploymentName: deployment } = client;
  if (/^[a-z][\w+.-]*:\/\//iu.test(baseURL)) return client;
  try {
    return client.withOptions({ baseURL: `https://${baseURL}`, apiVersion, deployment });
  } catch {
    // The constructor of a subclass may take other options: what is asked then says what is wrong.
    return client;
  }
}

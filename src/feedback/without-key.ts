import { IngestError } from '../errors/ingest-error.ts';
import { quotesKey } from '../errors/quotes-key.ts';
import type { Destination } from './destination.ts';

/** Passes a failure on without the key, which a server or a `fetch` of the user's may quote. */
export async function withoutKey(sending: Promise<void>, { apiKey = '' }: Destination): Promise<void> {
  try {
    await sending;
  } catch (error) {
    if (!(error instanceof IngestError && quotesKey(error, apiKey))) throw error;
    const { message, status, serverCode } = error;
    throw new IngestError(message.replaceAll(apiKey, '[API_KEY]'), {
      status,
      serverCode: quotesKey(serverCode, apiKey) ? undefined : serverCode,
    });
  }
}

import { APIConnectionTimeoutError } from 'openai';
import type { HostedClient } from './hosted-model.ts';
import { llmError } from './llm-error.ts';

/** One request that is not recorded and not tried again; gives the body, parsed where it is JSON. */
export type Ask = (path: string, body?: object) => Promise<unknown>;

/**
 * Lets `work` ask a client's server, all within one time limit, at which its signal fires.
 *
 * @throws LLMClientError
 */
export async function asking<Result>(
  client: HostedClient,
  timeoutMs: number,
  work: (ask: Ask, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not by the signal alone: a token provider, for one, does not hear it.
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        reject(new APIConnectionTimeoutError({ message: `no answer within ${timeoutMs} ms` }));
        controller.abort();
      },
      Math.min(timeoutMs, 2 ** 31 - 1),
    );
  });
  const ask: Ask = async (path, body) => {
    const request = { method: body ? 'post' : 'get', path, body, signal, maxRetries: 0 };
    // Options that are still to come are not taken for those of a call that is to be recorded.
    const text = await (await client.request(Promise.resolve(request)).asResponse()).text();
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
  try {
    return await Promise.race([work(ask, signal), late]);
  } catch (error) {
    throw llmError(client, error);
  } finally {
    clearTimeout(timer);
  }
}

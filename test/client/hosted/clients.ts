import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { AzureClient, TGIClient, VLLMClient, type HostedModel, type LLMServer } from 'footlight';

/** The kinds of server, for tests that go through all of them. */
export const KINDS = ['tgi', 'vllm', 'azure'] as const;

/** What a client is made with besides its address. */
export interface Given {
  readonly model?: string;
  readonly chatCompletionEnabled?: boolean;
  readonly apiKey?: string;
  readonly footlight?: object;
  readonly timeout?: number;
}

/** A client of a kind for a server at `url`, without retries. */
export function clientOf(kind: LLMServer, url: string, given: Given = {}): HostedModel & Closeable {
  const { model, chatCompletionEnabled = true, ...others } = given;
  const options = { chatCompletionEnabled, maxRetries: 0, ...others };
  if (kind === 'tgi')
    return new TGIClient({ url, model: model ?? 'HuggingFaceH4/zephyr-7b-beta', ...options });
  if (kind === 'vllm') return new VLLMClient({ url, model: model ?? 'Qwen/Qwen3-8B', ...options });
  return new AzureClient({
    endpoint: url,
    deployment: 'emoji',
    apiVersion: '2024-10-21',
    apiKey: 'azure-key',
    model: model ?? 'gpt-4o',
    ...options,
  });
}

interface Closeable {
  flush(): Promise<unknown>;
  shutdown(options?: { timeoutMs: number }): Promise<unknown>;
}

/** A server that takes connections and never says a word. */
export interface BlackHole extends AsyncDisposable {
  readonly url: string;
  /** Connections that are open still. */
  readonly open: () => number;
}

export async function startBlackHole(): Promise<BlackHole> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => sockets.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The address of a port that nobody listens on. */
export async function deadPort(): Promise<string> {
  const hole = await startBlackHole();
  await hole[Symbol.asyncDispose]();
  return hole.url;
}

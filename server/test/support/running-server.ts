import type { EventBatchResponse } from 'footlight/wire';
import { onTestFinished } from 'vitest';
import {
  createServer,
  type FootlightServer,
  generateKey,
  type KeyKind,
  type ServerOptions,
} from '../../src/index.ts';
import { type LogEntry, memoryLogger } from './memory-logger.ts';
import { startCluster } from './cluster.ts';
import { sampleBatch } from './sample-event.ts';
import { tempDir } from './temp-dir.ts';

/** A server on a free port with a project of its own, closed after the test. */
export interface RunningServer {
  readonly server: FootlightServer;
  readonly url: string;
  readonly dataDir: string;
  readonly projectId: number;
  readonly secretKey: string;
  readonly log: readonly LogEntry[];
  makeKey(kind: KeyKind, project?: string): Promise<{ readonly id: string; readonly key: string }>;
  /** Posts JSON with the secret key, unless told otherwise. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts a batch and gives its results. */
  send(events: readonly unknown[]): Promise<EventBatchResponse['results']>;
}

export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const logger = memoryLogger();
  const dataDir = options.dataDir ?? tempDir();
  const cluster = await startCluster();
  const start = async (): Promise<FootlightServer> => {
    const server = await createServer({ dataDir, port: 0, logger, ...cluster, ...options });
    onTestFinished(() => server.close());
    return server;
  };
  const server = await start();
  const nodes = cluster === undefined ? [server] : [server, await start()];
  let turn = 0;
  // With several nodes each request goes to another one than the request before.
  const nextUrl = (): string => nodes[(turn += 1) % nodes.length]?.url ?? server.url;
  const { store, url } = server;
  const makeKey: RunningServer['makeKey'] = async (kind, slug = 'tests') => {
    const project = (await store.findProjectBySlug(slug)) ?? (await store.createProject(slug));
    const { key, hash, prefix } = generateKey(kind);
    const { id } = await store.createKey({ projectId: project.id, kind, hash, prefix });
    return { id, key };
  };
  const { key: secretKey } = await makeKey('secret');
  const projectId = (await store.findProjectBySlug('tests'))?.id ?? 0;
  const authorization = `Bearer ${secretKey}`;
  const post: RunningServer['post'] = (path, body, headers = {}) =>
    fetch(nextUrl() + path, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body:
        typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    });
  return {
    server,
    url,
    dataDir,
    projectId,
    secretKey,
    log: logger.entries,
    makeKey,
    post,
    get: (path, headers = {}) => fetch(nextUrl() + path, { headers: { authorization, ...headers } }),
    send: async (events) => {
      const response = await post('/v1/events', sampleBatch(events));
      if (response.status !== 200)
        throw new Error(`Expected 200, got ${response.status}: ${await response.text()}`);
      return ((await response.json()) as EventBatchResponse).results;
    },
  };
}

import { vi } from 'vitest';
import { deliver, type Heeding } from './fault-delivery.ts';

/** A request as the server sees it. */
export interface Asked {
  readonly key: string;
  readonly path: string;
  readonly ids: readonly string[];
}

/** How the server fails: with a status, with a page of a proxy's, or by not being there; undefined where it does not. */
export type Failure =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly html?: boolean }
  | 'down';

/** A server whose time is the test's: hours of an outage take a moment. */
export interface VirtualIngest extends Disposable {
  readonly delivery: Heeding;
  readonly stored: ReadonlySet<string>;
  /** Decides what becomes of each request; undefined for what is stored. */
  fault: (asked: Asked) => Failure | undefined;
  /** Lets so many ms pass; gives the number of requests in them. */
  pass(ms: number): Promise<number>;
  /** Lets time pass until something holds. */
  until(holds: () => boolean): Promise<void>;
}

const STEP_MS = 20;

/** Starts one that takes `latencyMs` to answer, and a delivery that sends to it. */
export function virtualIngest(latencyMs = 10): VirtualIngest {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const stored = new Set<string>();
  let requests = 0;
  const answer = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const { key, path, ids } = await readRequest(url, init);
    requests += 1;
    const failure = ingest.fault({ key, path, ids });
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    if (failure === 'down') throw new TypeError('fetch failed', { cause: new Error('refused') });
    if (failure?.html) return new Response('<html>', { status: failure.status });
    if (failure) return Response.json({}, { status: failure.status, headers: failure.headers ?? {} });
    for (const id of ids) stored.add(id);
    return Response.json({ results: ids.map((id) => ({ id, status: 'stored' })) });
  };
  const ingest: VirtualIngest = {
    delivery: deliver({ url: 'http://ingest.test' }, { fetch: answer as typeof globalThis.fetch }),
    stored,
    fault: () => undefined,
    pass: async (ms) => {
      const before = requests;
      for (let passed = 0; passed < ms; passed += STEP_MS) await vi.advanceTimersByTimeAsync(STEP_MS);
      return requests - before;
    },
    until: async (holds) => {
      while (!holds()) await vi.advanceTimersByTimeAsync(STEP_MS);
    },
    [Symbol.dispose]: () => void vi.useRealTimers(),
  };
  return ingest;
}

async function readRequest(url: unknown, init: RequestInit | undefined): Promise<Asked> {
  const { body, headers } = init as {
    body: string | Uint8Array<ArrayBuffer>;
    headers: Record<string, string>;
  };
  // Compression takes real time, which does not pass here.
  const text = typeof body === 'string' ? body : await gunzip(body);
  const { events, id } = JSON.parse(text) as { events?: { id: string }[]; id?: string };
  const ids = events?.map((event) => event.id) ?? [String(id)];
  return { key: String(headers['authorization']).slice('Bearer '.length), path: String(url), ids };
}

function gunzip(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { EventBatch, EventResult, Feedback } from 'footlight/wire';
import { json } from './http-server.ts';

/** One request, and what a fault can do with it. */
export interface Exchange {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Counts from 0. */
  readonly index: number;
  /** ms of the monotonic clock. */
  readonly at: number;
  /** Bytes on the wire. */
  readonly wireBytes: number;
  /** What the events of the batch are called; of feedback, its own id. */
  readonly ids: readonly string[];
  readonly batch: EventBatch | undefined;
  readonly feedback: Feedback | undefined;
  readonly response: ServerResponse;
  /** Stores everything that is in it; gives one result for each event. */
  store(): EventResult[];
}

/** Does something else than storing and answering; says whether it did. */
export type Fault = (exchange: Exchange) => boolean | Promise<boolean>;

/** A request as it is remembered. */
export interface Seen {
  readonly path: string;
  readonly at: number;
  readonly ids: readonly string[];
  readonly key: string;
  readonly senderId: string | undefined;
  readonly dropped: EventBatch['dropped'] | undefined;
}

/** A real ingest server on loopback, which stores by id, and can fail in every way that servers and networks do. */
export class FaultIngest implements AsyncDisposable {
  /** How often each id was sent here and could be stored; stored it is once. */
  readonly stored = new Map<string, number>();
  readonly feedback = new Map<string, Feedback>();
  readonly seen: Seen[] = [];
  /** Undefined while the server is healthy. */
  fault: Fault | undefined;
  #server: Server | undefined;
  #port = 0;
  readonly #keepAliveMs: number;

  private constructor(keepAliveMs: number) {
    this.#keepAliveMs = keepAliveMs;
  }

  static async start(
    fault?: Fault,
    { down = false, keepAliveMs = 5000 }: { down?: boolean; keepAliveMs?: number } = {},
  ): Promise<FaultIngest> {
    const ingest = new FaultIngest(keepAliveMs);
    ingest.fault = fault;
    await ingest.up();
    // Its port is known, and closed.
    if (down) await ingest.down();
    return ingest;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Unique events and pieces of feedback that are stored. */
  get count(): number {
    return this.stored.size;
  }

  /** Events that were sent again although they were stored. */
  get duplicates(): number {
    return [...this.stored.values()].reduce((sum, times) => sum + times - 1, 0);
  }

  /** Listens, at the same port as before. */
  async up(): Promise<void> {
    if (this.#server) return;
    const server = createServer((incoming, response) => void this.#answer(incoming, response));
    server.keepAliveTimeout = this.#keepAliveMs;
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Refuses connections, and breaks those that are open. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.down();
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    try {
      for await (const part of incoming) parts.push(part as Buffer);
    } catch {
      return;
    }
    const sent = Buffer.concat(parts);
    const body = String(incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent);
    const exchange = this.#exchange(incoming, response, sent.length, body);
    const { path, ids, batch, at } = exchange;
    this.seen.push({
      path,
      at,
      ids,
      key: incoming.headers.authorization?.replace('Bearer ', '') ?? '',
      senderId: (batch as { senderId?: string } | undefined)?.senderId,
      dropped: batch?.dropped,
    });
    if (await this.fault?.(exchange)) return;
    const results = exchange.store();
    if (batch) json(response, { results });
    else json(response, { id: ids[0], status: 'stored' }, 202);
  }

  #exchange(incoming: IncomingMessage, response: ServerResponse, wireBytes: number, body: string): Exchange {
    const path = incoming.url ?? '';
    const content = JSON.parse(body) as EventBatch & Feedback & { id: string };
    const batch = path === '/v1/events' ? (content as EventBatch) : undefined;
    const feedback = batch ? undefined : (content as Feedback);
    const ids = batch ? batch.events.map(({ id }) => id) : [content.id];
    return {
      path,
      headers: incoming.headers,
      index: this.seen.length,
      at: performance.now(),
      wireBytes,
      ids,
      batch,
      feedback,
      response,
      store: () =>
        ids.map((id) => {
          const times = this.stored.get(id) ?? 0;
          this.stored.set(id, times + 1);
          if (feedback) this.feedback.set(id, feedback);
          return { id, status: times > 0 ? 'duplicate' : 'stored' };
        }),
    };
  }
}

/** Answers with a status, and stores nothing. */
export function failWith(status: number, headers: Record<string, string> = {}): Fault {
  return ({ response }) => {
    json(response, { error: { code: 'fault', message: 'A fault.' } }, status, headers);
    return true;
  };
}

/** Accepts, and never answers. */
export const hang: Fault = () => true;

/** Breaks the connection in the middle of the answer, with nothing stored. */
export const resetMidBody: Fault = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"results":[');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
  return true;
};

/** Stores, and breaks the connection instead of answering. */
export const loseAnswer: Fault = ({ response, store }) => {
  store();
  response.socket?.destroy();
  return true;
};

/** Stores, and answers after a while. */
export function slow(ms: number): Fault {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return false;
  };
}

/** Answers 413 to bodies above a number of bytes. */
export function limitWire(bytes: number): Fault {
  return (exchange) => exchange.wireBytes > bytes && failWith(413)(exchange);
}

/** Refuses a whole batch for one event in it, as a gateway would that is not ours. */
export function refuseBatchesWith(isPoison: (event: object) => boolean): Fault {
  return (exchange) => (exchange.batch?.events.some(isPoison) ?? false) && failWith(400)(exchange);
}

/** Rejects single events, as our own server does. */
export function reject(isPoison: (event: object) => boolean): Fault {
  return ({ batch, response, store }) => {
    if (!batch) return false;
    const results = store();
    json(response, {
      results: batch.events.map((event, index) =>
        isPoison(event) ? { id: event.id, status: 'rejected', reason: 'poison' } : results[index],
      ),
    });
    return true;
  };
}

/** Takes one key only. */
export function onlyKey(isValid: (key: string) => boolean): Fault {
  return (exchange) =>
    !isValid(exchange.headers.authorization?.replace('Bearer ', '') ?? '') && failWith(401)(exchange);
}

/** The fault at every `count`-th request alone. */
export function every(count: number, fault: Fault): Fault {
  return (exchange) => exchange.index % count === count - 1 && fault(exchange);
}

/** The fault until so many ms after the first request. */
export function first(ms: number, fault: Fault): Fault {
  let end: number | undefined;
  return (exchange) => {
    end ??= exchange.at + ms;
    return exchange.at < end && fault(exchange);
  };
}

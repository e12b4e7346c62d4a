import { Agent, request } from 'node:http';
import type { EventBatchResponse } from '../../src/wire/index.ts';
import { benchEvent } from './sample-events.ts';
import type { Served } from './served.ts';

/** What senders saw. */
export interface Sent {
  /** Ids of the events that were answered `stored`. */
  readonly acknowledged: string[];
  /** How long each answered request took, in ms. */
  readonly latencies: number[];
}

const CONNECTIONS = 16;
export const EVENTS_PER_REQUEST = 20;

/** Sends batches over 16 connections until `isOver`, or until the server is gone. */
export async function sendUntil(served: Served, isOver: () => boolean): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const sent: Sent = { acknowledged: [], latencies: [] };
  let n = 0;
  const sender = async (): Promise<void> => {
    while (!isOver()) {
      const events = Array.from({ length: EVENTS_PER_REQUEST }, () => benchEvent((n += 1), Date.now()));
      const body = JSON.stringify({ sdk: 'footlight-bench/1', sentAt: new Date().toISOString(), events });
      const started = performance.now();
      const answer = await post(agent, served, body).catch(() => undefined);
      // Whoever kills the server knows; nobody else shall go on without it.
      if (answer === undefined) return;
      sent.latencies.push(performance.now() - started);
      for (const { id, status } of answer.results) {
        if (status === 'stored' && id !== null) sent.acknowledged.push(id);
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sender));
  agent.destroy();
  return sent;
}

function post(agent: Agent, { url, headers }: Served, body: string): Promise<EventBatchResponse> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const asked = request(
      `${url}/v1/events`,
      { agent, method: 'POST', headers: { ...headers, ...length } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(text) as EventBatchResponse);
          else reject(new Error(`The server answered ${response.statusCode}: ${text.slice(0, 200)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

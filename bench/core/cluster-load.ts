import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const BATCH = 20;
/** Characters of a message: an event is about 3 kB then. */
const TEXT = 'It was a bright cold day in April. '.repeat(62);

/** Where to send, and as whom. */
export interface Target {
  readonly urls: readonly string[];
  readonly secretKey: string;
}

/** What a load took. */
export interface Load {
  readonly seconds: number;
  readonly events: number;
  /** Milliseconds from a request to its answer: the 95th percentile. */
  readonly p95Ms: number;
}

/** Sends events, 20 a request over 16 connections, and resolves when the last is acknowledged. */
export async function sendEvents({ urls, secretKey }: Target, events: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const waits: number[] = [];
  let left = Math.ceil(events / BATCH);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async (_, connection) => {
      for (; left > 0;) {
        left -= 1;
        const body = batch();
        const before = performance.now();
        await post(agent, `${urls[connection % urls.length]}/v1/events`, secretKey, body);
        waits.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  const sorted = waits.toSorted((a, b) => a - b);
  return { seconds, events: waits.length * BATCH, p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

function batch(): string {
  const events = Array.from({ length: BATCH }, (_, index) => benchEvent(index));
  return JSON.stringify({ sdk: 'bench/1', sentAt: new Date().toISOString(), events });
}

/** An event of about 3 kB. */
export function benchEvent(index: number): { readonly id: string } {
  const event = {
    schemaVersion: 1,
    id: randomUUID(),
    startedAt: new Date().toISOString(),
    operation: 'chat',
    provider: 'openai',
    promptTemplateName: `template ${index % 10}`,
    templateChat: [{ role: 'user', content: 'Summarise: {text}' }],
    templateParams: { text: TEXT.slice(0, 200) },
    messages: [{ role: 'user', content: TEXT }],
    model: 'gpt-4o-mini',
    modelParameters: { temperature: 0 },
    stream: false,
    status: 'ok',
    choices: [{ index: 0, role: 'assistant', content: 'A day in April.', finishReason: 'stop' }],
    finishReason: 'stop',
    usage: { promptTokens: 500, completionTokens: 6, totalTokens: 506 },
    latencyMs: 200 + index,
    feedbackKey: randomUUID(),
    sdk: 'bench/1',
  };
  return event;
}

function post(agent: Agent, url: string, secretKey: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${secretKey}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`The server answered ${response.statusCode}.`)),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

// An application that makes calls and ends in one way or another; see test/support/fault-run.ts.
import { writeSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import type { OpenAI as PlainClient } from 'openai';
import { Client } from 'footlight';

/** What the application does; all of it comes as JSON in the first argument. */
export interface AppOptions {
  readonly baseURL: string;
  readonly calls: number;
  /** ms between two calls. */
  readonly paceMs?: number;
  /**
   * What it does after its last call. `wait` is waiting for a signal, `listen` the same with a listener of
   * its own, `cleanup` with one that is called once.
   */
  readonly ending?:
    | 'natural'
    | 'flush'
    | 'shutdown'
    | 'feedback'
    | 'exit'
    | 'terminate'
    | 'throw'
    | 'wait'
    | 'listen'
    | 'cleanup'
    | 'polite';
  /** For `flush` and `shutdown`. */
  readonly timeoutMs?: number;
  /** Where `XDG_CACHE_HOME` is. */
  readonly cache?: string;
  readonly spool?: boolean | { directory?: string; maxBytes?: number; maxAgeMs?: number };
  readonly apiKey?: string;
  /** Characters of a prompt. */
  readonly promptLength?: number;
  /** Characters of the prompts of calls 10, 20, 30 and 40. */
  readonly hugeLength?: number;
  /** Every so many calls is named `poison`. */
  readonly poisonEvery?: number;
  /** Without Footlight, for comparison. */
  readonly plain?: boolean;
  /** ms that a call takes. */
  readonly callMs?: number;
}

/** What it says of itself once all its calls are answered. */
export interface AppReport {
  readonly failed: number;
  /** ms since the epoch. */
  readonly lastCallAt: number;
  readonly stats: { captured: number; delivered: number; pending: number; dropped: object } | undefined;
  /** Highest resident memory, in MB. */
  readonly maxRss: number;
  /** ms of CPU so far, and since the first call. */
  readonly cpuMs: number;
  /** The 99th percentile and the longest of the event loop's delays since the first call, in ms. */
  readonly stallP99Ms: number;
  readonly stallMaxMs: number;
  readonly flushed?: unknown;
}

const options = JSON.parse(process.argv[2] ?? '{}') as AppOptions;
const { calls, paceMs = 5, ending = 'natural', callMs = 2, promptLength = 1500 } = options;

const say = (message: object): void => {
  // In a thread there is no console of its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window's.
  if (parentPort) parentPort.postMessage(message);
  else writeSync(1, `${JSON.stringify(message)}\n`);
};

// Sees what would end the process, and changes nothing about it.
process.on('uncaughtExceptionMonitor', (error, origin) => say({ crash: `${origin}: ${String(error)}` }));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Shuts down in its own way, which takes half a second. */
const shutDown = (): void => {
  setTimeout(() => {
    say({ ended: true });
    process.exit(42);
  }, 500);
};

// Before there is a client, whose listener then comes second.
if (ending === 'cleanup') process.once('SIGTERM', shutDown);

async function answer(): Promise<Response> {
  await pause(callMs);
  return Response.json({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'm-1',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'word '.repeat(120), refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
  });
}

const { OpenAI } = options.plain ? await import('openai') : { OpenAI: undefined };
const recording = {
  apiKey: 'sk-provider-secret',
  baseURL: 'http://127.0.0.1:9/v1',
  maxRetries: 0,
  fetch: answer,
};
const client = OpenAI
  ? undefined
  : new Client({
      ...recording,
      footlight: {
        apiKey: options.apiKey ?? 'fl_sk_test',
        baseURL: options.baseURL,
        spool: options.spool ?? true,
        promptTemplateName: 'app',
      },
    });
const api = client ?? new (OpenAI as unknown as typeof PlainClient)(recording);

let failed = 0;
let lastCallAt = Date.now();
const cpuBefore = process.cpuUsage();
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();

async function call(index: number): Promise<void> {
  const huge = options.hugeLength !== undefined && index > 0 && index <= 40 && index % 10 === 0;
  const poison = options.poisonEvery !== undefined && index % options.poisonEvery === 0;
  const length = huge ? (options.hugeLength ?? 0) : promptLength;
  const body = {
    model: 'm-1',
    messages: [{ role: 'user' as const, content: `${index} ${'prompt '.repeat(Math.ceil(length / 7))}` }],
  };
  try {
    await api.chat.completions.create(
      (client && poison ? { ...body, footlight: { promptTemplateName: 'poison' } } : body) as typeof body,
    );
  } catch {
    failed += 1;
  }
  lastCallAt = Date.now();
}

const report = (extra: object = {}): void => {
  const { user, system } = process.cpuUsage(cpuBefore);
  say({
    report: {
      failed,
      lastCallAt,
      stats: client?.stats(),
      maxRss: Math.round(process.resourceUsage().maxRSS / 1024),
      cpuMs: Math.round((user + system) / 1000),
      stallP99Ms: delays.percentile(99) / 1e6,
      stallMaxMs: delays.max / 1e6,
      ...extra,
    },
  });
};

process.on('exit', () => report());

const running: Promise<void>[] = [];
for (let index = 0; index < calls; index += 1) {
  running.push(call(index));
  if (paceMs > 0) await pause(paceMs);
  // Not all at once, as no application would.
  else if (index % 64 === 63) await Promise.all(running.splice(0));
}
await Promise.all(running);

const stay = (): void => void setInterval(() => undefined, 60_000);

/** What libraries such as signal-exit do: they end the process only when they are the only ones who listen. */
const polite = (signal: NodeJS.Signals): void => {
  if (process.listenerCount(signal) > 1) return;
  process.removeListener(signal, polite);
  process.kill(process.pid, signal);
};

if (ending === 'listen') process.on('SIGTERM', shutDown);
if (ending === 'polite') process.on('SIGTERM', polite);
if (ending === 'wait' || ending === 'listen' || ending === 'cleanup' || ending === 'polite') stay();
report();
const { timeoutMs } = options;
if (ending === 'flush') report({ flushed: await client?.flush({ timeoutMs }) });
if (ending === 'shutdown') report({ flushed: await client?.shutdown({ timeoutMs }) });
if (ending === 'feedback') {
  await client?.sendFeedback({ feedbackKey: 'some-feedback-key', rating: 1 });
  report({ flushed: 'feedback' });
}
if (ending === 'exit') process.exit(3);
if (ending === 'terminate') {
  stay();
  process.kill(process.pid, 'SIGTERM');
}
if (ending === 'throw') {
  setImmediate(() => {
    throw new Error('the application broke');
  });
}

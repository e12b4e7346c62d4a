import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { freePort } from '../../../scripts/local-services/free-port.ts';
import { startPostgres } from '../../../scripts/local-services/postgres.ts';
import { startRabbitmq } from '../../../scripts/local-services/rabbitmq.ts';
import type { LocalService } from '../../../scripts/local-services/service.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const READY_MS = 60_000;

/** What can be killed. */
export const VICTIMS = ['node', 'worker', 'postgres', 'rabbitmq'] as const;
export type Victim = (typeof VICTIMS)[number];

/** One `footlight` process that can be killed and started again. */
class Footlight {
  readonly #args: readonly string[];
  readonly #env: Readonly<Record<string, string>>;
  readonly #cwd: string;
  readonly #announcement: string;
  #child: ChildProcess | undefined;

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    cwd: string,
    announcement: string,
  ) {
    this.#args = args;
    this.#env = env;
    this.#cwd = cwd;
    this.#announcement = announcement;
  }

  /** Starts it, again and again where it cannot start yet, as a supervisor would. */
  async start(): Promise<void> {
    const deadline = performance.now() + READY_MS;
    while (!(await this.#startOnce())) {
      if (performance.now() > deadline) throw new Error(`footlight ${this.#args[0]} does not start.`);
      await sleep(200);
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  async #startOnce(): Promise<boolean> {
    const child = spawn(process.execPath, [CLI, ...this.#args], {
      cwd: this.#cwd,
      env: { PATH: process.env['PATH'] ?? '', ...this.#env },
      stdio: ['ignore', 'pipe', process.env['FOOTLIGHT_TEST_SHOW'] ? 'inherit' : 'ignore'],
    });
    this.#child = child;
    let output = '';
    const started = new Promise<boolean>((resolve) => {
      child.stdout?.on('data', (data: unknown) => {
        output += String(data);
        if (output.includes(this.#announcement)) resolve(true);
      });
      child.once('exit', () => resolve(false));
    });
    return started;
  }
}

/** What a cluster is made of. */
export interface ClusterShape {
  /** 2 by default. */
  readonly nodes?: number;
  /** Whether a RabbitMQ and a worker stand before the database; true by default. */
  readonly queue?: boolean;
}

/** What a load came to. */
export interface Verdict {
  readonly acknowledged: number;
  readonly stored: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** Rows beyond the first of an id. */
  readonly twice: number;
  /** Calls that the statistics count: as many as there are rows. */
  readonly counted: number;
  readonly kills: number;
}

/** Two nodes and a worker behind one database and one broker, all of them its own, so that each may be killed. */
export class DoomedCluster implements AsyncDisposable {
  readonly #directory = mkdtempSync(join(tmpdir(), 'footlight-doomed-'));
  #postgres!: LocalService;
  #rabbitmq: LocalService | undefined;
  #nodes: Footlight[] = [];
  #workers: Footlight[] = [];
  #urls: string[] = [];
  #env: Record<string, string> = {};
  #key = '';

  static async start(shape: ClusterShape = {}): Promise<DoomedCluster> {
    const cluster = new DoomedCluster();
    try {
      await cluster.#start(shape);
      return cluster;
    } catch (error) {
      await cluster[Symbol.asyncDispose]();
      throw error;
    }
  }

  get databaseUrl(): string {
    return this.#postgres.url;
  }

  /** Addresses of the nodes. */
  get urls(): readonly string[] {
    return this.#urls;
  }

  get secretKey(): string {
    return this.#key;
  }

  async #start({ nodes = 2, queue = true }: ClusterShape): Promise<void> {
    const [postgres, rabbitmq] = await Promise.all([startPostgres(), queue ? startRabbitmq() : undefined]);
    this.#postgres = postgres;
    this.#rabbitmq = rabbitmq;
    this.#env = {
      FOOTLIGHT_DATABASE_URL: postgres.url,
      ...(rabbitmq === undefined ? {} : { FOOTLIGHT_AMQP_URL: rabbitmq.url }),
    };
    this.#key = await this.#makeKey();
    const ports = await Promise.all(Array.from({ length: nodes }, freePort));
    this.#urls = ports.map((port) => `http://127.0.0.1:${port}`);
    const make = (args: readonly string[], announcement: string): Footlight =>
      new Footlight(args, this.#env, this.#directory, announcement);
    this.#nodes = ports.map((port) => make(['serve', '--port', String(port)], 'listening on'));
    this.#workers = queue ? [make(['worker'], 'is writing')] : [];
    await Promise.all([...this.#nodes, ...this.#workers].map((process) => process.start()));
  }

  async #makeKey(): Promise<string> {
    const child = spawn(process.execPath, [CLI, 'keys', 'create'], {
      cwd: this.#directory,
      env: { PATH: process.env['PATH'] ?? '', ...this.#env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data: unknown) => (output += String(data)));
    await once(child, 'close');
    return output.trim();
  }

  /** Kills one, and starts it again. */
  async killAndRestart(victim: Victim, turn: number): Promise<void> {
    if (victim === 'postgres' || victim === 'rabbitmq') {
      const service = victim === 'postgres' ? this.#postgres : this.#rabbitmq;
      await service?.kill();
      await service?.restart();
      return;
    }
    const processes = victim === 'node' ? this.#nodes : this.#workers;
    const process = processes[turn % processes.length];
    await process?.kill();
    await process?.start();
  }

  /**
   * Sends events while what `victims` names is killed again and again, and compares what was acknowledged with what
   * is there.
   */
  async suffer(victims: readonly Victim[], senders = 6): Promise<Verdict> {
    const acknowledged: string[] = [];
    const over = new AbortController();
    const isOver = (): boolean => over.signal.aborted;
    const load = Array.from({ length: senders }, async (_, sender) => {
      while (!isOver()) acknowledged.push(...(await this.#send(sender, isOver)));
    });
    for (const [turn, victim] of victims.entries()) {
      await sleep(200 + Math.random() * 600);
      await this.killAndRestart(victim, turn);
    }
    await sleep(500);
    over.abort();
    await Promise.all(load);
    return { ...(await this.#verdict(acknowledged)), kills: victims.length };
  }

  /** Sends one batch until a node acknowledges it, as the SDK does; the ids that were acknowledged. */
  async #send(sender: number, isOver: () => boolean): Promise<string[]> {
    const events = Array.from({ length: 20 }, (_, index) => event(sender, index));
    const body = JSON.stringify({ sdk: 'doomed/1', sentAt: new Date().toISOString(), events });
    for (let attempt = sender; ; attempt += 1) {
      try {
        const response = await fetch(`${this.#urls[attempt % this.#urls.length]}/v1/events`, {
          method: 'POST',
          headers: { authorization: `Bearer ${this.#key}`, 'content-type': 'application/json' },
          body,
          signal: AbortSignal.timeout(15_000),
        });
        const { results } = (await response.json()) as { results?: { id: string; status: string }[] };
        if (response.ok && results !== undefined) {
          return results.flatMap(({ id, status }) => (status === 'rejected' ? [] : [id]));
        }
      } catch {
        // Killed in the middle: the sender still has its events.
      }
      if (isOver()) return [];
      await sleep(50);
    }
  }

  async #verdict(acknowledged: readonly string[]): Promise<Omit<Verdict, 'kills'>> {
    const client = new Client({ connectionString: this.#postgres.url });
    await client.connect();
    try {
      const deadline = performance.now() + READY_MS;
      for (;;) {
        const { rows } = await client.query<{ id: string }>('select id from event');
        const { rows: sums } = await client.query<{ counted: string }>(
          'select coalesce(sum(events), 0) as counted from rollup_day',
        );
        const stored = new Set(rows.map(({ id }) => id));
        const lost = acknowledged.filter((id) => !stored.has(id)).length;
        // What was acknowledged may still be on its way through the queue.
        if (lost > 0 && performance.now() < deadline) {
          await sleep(300);
          continue;
        }
        return {
          acknowledged: acknowledged.length,
          stored: stored.size,
          lost,
          twice: rows.length - stored.size,
          counted: Number(sums[0]?.counted),
        };
      }
    } finally {
      await client.end();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#nodes, ...this.#workers].map((process) => process.kill()));
    await this.#rabbitmq?.stop();
    await this.#postgres?.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

function event(sender: number, index: number): object {
  return {
    schemaVersion: 1,
    id: randomUUID(),
    startedAt: new Date().toISOString(),
    operation: 'chat',
    provider: 'openai',
    promptTemplateName: `template ${index % 5}`,
    templateChat: [{ role: 'user', content: `Text ${index % 5} of {name}` }],
    templateParams: { name: 'x' },
    messages: [{ role: 'user', content: `From ${sender}: ${'word '.repeat(200)}` }],
    model: 'gpt-4o-mini',
    modelParameters: {},
    stream: false,
    status: 'ok',
    choices: [{ index: 0, role: 'assistant', content: 'answer', finishReason: 'stop' }],
    finishReason: 'stop',
    usage: { promptTokens: 10, completionTokens: 2, totalTokens: 12 },
    latencyMs: 100 + index,
    feedbackKey: randomUUID(),
    sdk: 'doomed/1',
  };
}

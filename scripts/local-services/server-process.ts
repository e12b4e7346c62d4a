import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SystemUser } from './system-user.ts';

const KEPT_OUTPUT = 20_000;

/** How to start a server's process. */
export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly user: SystemUser | undefined;
  readonly env: Readonly<Record<string, string>>;
}

/** The process of a server, and its children. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #output = '';

  constructor({ program, args, cwd, user, env }: ServerCommand) {
    this.#child = spawn(program, args, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: a Ctrl-C in the terminal is for us, who then end it in order.
      detached: true,
      ...user,
    });
    const keep = (data: unknown): void => {
      this.#output = (this.#output + String(data)).slice(-KEPT_OUTPUT);
    };
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        keep(error);
        resolve();
      });
      this.#child.once('exit', () => resolve());
    });
  }

  get running(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves once `isReady` says so; rejects with the server's own words when it ends before or takes too long. */
  async ready(isReady: () => Promise<boolean>, timeoutMs: number): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    while (!(await isReady())) {
      if (!this.running) throw new Error(`The server ended before it was ready:\n${this.#output}`);
      if (performance.now() > deadline)
        throw new Error(`The server was not ready after ${timeoutMs / 1000} s:\n${this.#output}`);
      await sleep(100);
    }
  }

  /** Sends a signal, waits for the end, and kills what is left when that takes too long. */
  async stop(signal: NodeJS.Signals, timeoutMs: number): Promise<void> {
    if (this.running) this.#child.kill(signal);
    await Promise.race([this.#ended, sleep(timeoutMs, undefined, { ref: false })]);
    await this.kill();
  }

  /** Ends the process and all its descendants at once. */
  async kill(): Promise<void> {
    const { pid } = this.#child;
    if (pid !== undefined && this.running) {
      // The parent is stopped first, so that it starts no child in place of one that died.
      signalQuietly(pid, 'SIGSTOP');
      for (const id of [...descendants(pid), pid]) signalQuietly(id, 'SIGKILL');
    }
    await this.#ended;
  }
}

function descendants(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children === ''
      ? []
      : children
          .split(' ')
          .map(Number)
          .flatMap((child) => [...descendants(child), child]);
  } catch {
    return [];
  }
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

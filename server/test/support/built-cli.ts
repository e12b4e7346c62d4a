import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that was started. */
export interface Started {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves with the first match in stdout; rejects when the command ends without one. */
  printed(pattern: RegExp): Promise<string>;
}

/** Starts the built CLI as a process of its own, which is gone after the test. */
export function startCli(args: readonly string[], env: Record<string, string> = {}): Started {
  if (!existsSync(CLI))
    throw new Error('server/dist/cli.js is absent: build the server first (npm run build).');
  const child = spawn(process.execPath, [CLI, ...args], {
    // Nothing of the developer's own settings may decide how a test ends.
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await finished;
  });
  const printed = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output.stdout);
        if (match !== null) resolve(match[1] ?? match[0]);
      };
      child.stdout.on('data', look);
      look();
      void finished.then((end) =>
        reject(new Error(`The command ended with ${end.code} before printing ${pattern}: ${end.stderr}`)),
      );
    });
  return { child, finished, printed };
}

/** Runs the built CLI to its end. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return startCli(args, env).finished;
}

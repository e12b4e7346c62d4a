import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppOptions, AppReport } from '../delivery/fault-app.ts';

const APP = fileURLToPath(new URL('../delivery/fault-app.ts', import.meta.url));

/** How an application ended. */
export interface AppEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it said of itself; undefined where it was killed before it could. */
  readonly report: AppReport | undefined;
  /** ms from its last call to its end. */
  readonly exitMs: number;
  /** Uncaught exceptions and unhandled rejections. */
  readonly crashes: readonly string[];
  readonly stderr: string;
  /** The lines that we have written to its console. */
  readonly ours: readonly string[];
}

/** An application that runs. */
export interface RunningApp {
  readonly child: ChildProcess;
  readonly pid: number;
  /** All its calls are made and answered. */
  readonly called: Promise<AppReport | undefined>;
  readonly ended: Promise<AppEnd>;
}

/** Starts `fault-app.ts` in a process of its own. */
export function startApp(options: AppOptions, { flags = [], shell = '' } = {}): RunningApp {
  const args = [...flags, APP, JSON.stringify(options)];
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    ...(options.cache ? { XDG_CACHE_HOME: options.cache } : {}),
  };
  // Given a shell's line, it is put in front: `ulimit` can be set nowhere else.
  const child = shell
    ? spawn('/bin/bash', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...args], { env })
    : spawn(process.execPath, args, { env });
  let stdout = '';
  let stderr = '';
  let endedAt = 0;
  let report: AppReport | undefined;
  const crashes: string[] = [];
  child.stderr.on('data', (data) => (stderr += String(data)));
  const called = new Promise<AppReport | undefined>((resolve) => {
    child.stdout.on('data', (data) => {
      stdout += String(data);
      const lines = stdout.split('\n');
      stdout = lines.pop() ?? '';
      for (const line of lines) {
        const said = JSON.parse(line) as { crash?: string; report?: AppReport };
        if (said.crash) crashes.push(said.crash);
        if (said.report) report = said.report;
        resolve(report);
      }
    });
    child.on('close', () => resolve(report));
  });
  child.on('exit', () => (endedAt = Date.now()));
  const ended = new Promise<AppEnd>((resolve) => {
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        report,
        exitMs: endedAt - (report?.lastCallAt ?? endedAt),
        crashes,
        stderr,
        ours: stderr.split('\n').filter((line) => line.startsWith('[footlight]')),
      }),
    );
  });
  return { child, pid: child.pid ?? 0, called, ended };
}

/** Starts an application and waits for its end. */
export function runApp(options: AppOptions, how?: Parameters<typeof startApp>[1]): Promise<AppEnd> {
  return startApp(options, how).ended;
}

/** A directory that is gone at the end of the test. */
export function temporary(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'footlight-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  /** From the start of the process to its first answer, in ms. */
  readonly startMs: number;
  /** Ends it, and resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the built server over a data directory. */
export async function serve(dataDir: string): Promise<Served> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, 'serve', '--data', dataDir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await printedAddress(child);
  await (await fetch(`${url}/healthz`)).arrayBuffer();
  const startMs = performance.now() - started;
  const { secretKey } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as {
    secretKey: string;
  };
  return {
    url,
    headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    pid: child.pid ?? 0,
    startMs,
    end: (signal) =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill(signal);
      }),
  };
}

/** The address, once everything that a start prints is printed. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /listening on (http:\S+)/u.exec(output)?.[1];
      if (url !== undefined && /saved in|No key is saved/u.test(output)) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });
}

/** The most memory that a process has held so far, in MB; NaN where the system does not tell. */
export function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

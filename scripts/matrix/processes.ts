import { spawn, type ChildProcess } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** Everything it printed. */
  readonly output: string;
}

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The environment without what `npm run` says about this package, which npm in another project would believe. */
export function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = /^(?:npm_(?:package|lifecycle|config_local_prefix)|INIT_CWD)/u;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    ...extra,
  };
}

/** Starts a program that is ended with this process at the latest. */
export function start(program: string, args: readonly string[], options: RunOptions): ChildProcess {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end, or to the end of the time it has. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { timeoutMs = TIMEOUT_MS } = options;
  return new Promise((resolve) => {
    const child = start(program, args, options);
    let output = '';
    const hear = (data: unknown): void => void (output += String(data));
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const timer = setTimeout(() => {
      output += `\nStopped after ${timeoutMs / 1000} s.`;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: output + String(error) });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

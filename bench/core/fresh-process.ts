import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs Node with `args` in the repository's root, and gives the JSON that it printed. */
export async function fresh<Result>(...args: readonly string[]): Promise<Result> {
  return JSON.parse(await run(process.execPath, args)) as Result;
}

/** Runs a program in the repository's root, and gives what it printed. */
export function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

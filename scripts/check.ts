// Everything that is checked without running the product: one line a check, and all of a failing check's output.
import { spawn } from 'node:child_process';

const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['types (TypeScript 7)', 'node node_modules/typescript-7/bin/tsc --noEmit'],
  ['types (TypeScript 6)', 'node node_modules/typescript/bin/tsc --noEmit'],
  ['types of the server', 'node node_modules/typescript-7/bin/tsc --noEmit -p server'],
  ['types of the dashboard', 'node node_modules/typescript-7/bin/tsc --noEmit -p server/dashboard'],
  ['lint', 'oxlint --deny-warnings'],
  ['format', 'oxfmt --check'],
  ['imports between rooms', 'depcruise --no-progress src server/src server/dashboard/src'],
  ['package: footlight', 'publint --strict'],
  ['package: footlight-server', 'publint --strict server'],
  ['exports of footlight', 'attw --pack . --profile node16 --no-emoji'],
  ['sizes of the entries', 'node scripts/sizes.ts'],
  ['the packed package at work (matrix, quick)', 'node scripts/matrix.ts --quick'],
];

let failed = false;
for (const [name, command] of CHECKS) {
  const started = performance.now();
  const { code, output } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`);
  if (code !== 0) {
    failed = true;
    console.log(`\n$ ${command}\n${output}`);
  }
}
process.exitCode = failed ? 1 : 0;

function run(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    // Through a shell, so that npm's path to the tools is searched on every platform.
    const child = spawn(command, { shell: true });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

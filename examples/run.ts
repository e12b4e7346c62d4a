// Runs the examples that assert their own result, all or those named: `npm run examples -- feedback-widget`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const EXAMPLES = ['esm-consumer', 'cjs-consumer', 'feedback-widget'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !EXAMPLES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}; there are ${EXAMPLES.join(', ')}.`);
  process.exitCode = 2;
}
for (const name of unknown.length > 0 ? [] : named.length > 0 ? named : EXAMPLES) {
  const cwd = fileURLToPath(new URL(name, import.meta.url));
  console.log(`\n${name}`);
  if (spawnSync('npm', ['start', '--silent'], { cwd, stdio: 'inherit' }).status !== 0) process.exitCode = 1;
}

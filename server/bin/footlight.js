#!/usr/bin/env node
// Kept to what old versions of Node can parse, so that they get an answer instead of a syntax error.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 19];
const RELAUNCHED = 'FOOTLIGHT_RELAUNCHED';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const windows = process.platform === 'win32';

function fail(message) {
  process.stderr.write(`footlight: ${message}\n`);
  process.exit(1);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function findNewerNode() {
  const args = ['--yes', '--package=node@24', '--', 'node', '-p', 'process.execPath'];
  // Windows has npx as a command file, which only a shell can start; nothing in these words is the user's.
  const found = spawnSync('npx', args, { encoding: 'utf8', shell: windows });
  const path = found.status === 0 ? found.stdout.trim().split('\n').pop() : '';
  if (path && existsSync(path)) return path;
  const reason = (found.error ? found.error.message : found.stderr).trim();
  return fail(
    `could not get node@24 with npx. Install Node ${NEEDED.join('.')} or newer.${reason ? `\n${reason}` : ''}`,
  );
}

function relaunch(nodePath) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(nodePath, args, { stdio: 'inherit', env: { ...process.env, [RELAUNCHED]: '1' } });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`could not start ${nodePath}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const name of SIGNALS) process.removeAllListeners(name);
    // Ends as the child did, so that a shell sees the same signal.
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(128 + constants.signals[signal]), 1000);
  });
}

if (isNewEnough(process.versions.node)) {
  const cli = new URL('../dist/cli.js', import.meta.url);
  if (!existsSync(cli)) fail('the server is not built. Build it with: npm run build');
  await import(cli.href);
} else if (process.env[RELAUNCHED]) {
  fail(
    `Node ${process.versions.node} is too old, and npx gave no newer one. Install Node ${NEEDED.join('.')} or newer.`,
  );
} else {
  process.stderr.write(
    `footlight: Node ${process.versions.node} is too old (${NEEDED.join('.')} is needed), so it runs under node@24 from npm.\n`,
  );
  relaunch(findNewerNode());
}

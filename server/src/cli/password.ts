import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../sessions/password.ts';
import { setDashboardPassword } from '../sessions/sessions.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

/** `footlight password`: what opens the dashboard to people who have no key. */
export const password: Command = {
  help: `footlight password [--clear] [--data DIR]

Sets the password of the dashboard, read from the terminal or from standard input.
Whoever knows it sees every project. Setting or clearing it signs everybody out.

  --clear     take the password away; then only a secret key opens the dashboard
  --data DIR  where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  the PostgreSQL database in its place; or FOOTLIGHT_DATABASE_URL
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: { ...LOCATION_OPTIONS, clear: { type: 'boolean', default: false } },
    });
    const typed = values.clear ? null : await readPassword();
    if (typed !== null && (typed.length < MIN_PASSWORD_LENGTH || typed.length > MAX_PASSWORD_LENGTH)) {
      throw new UsageError(
        `password: expected ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters, got ${typed.length}.`,
      );
    }
    return withStore(storeLocation(values, env), async (store) => {
      await setDashboardPassword(store, typed);
      console.log(
        typed === null ? 'The dashboard has no password any more.' : 'The dashboard has a new password.',
      );
      return 0;
    });
  },
};

async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  if (isTerminal) process.stderr.write('New password: ');
  // Nothing that is typed is shown again.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
}

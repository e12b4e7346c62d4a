import { isServerError } from '../errors/server-error.ts';
import { version } from '../version.ts';
import type { Command, Environment } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Each loaded only when it is asked for: what all of them need takes longer to load than most of them to run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  keys: async () => (await import('./keys.ts')).keys,
  projects: async () => (await import('./projects.ts')).projects,
  password: async () => (await import('./password.ts')).password,
  export: async () => (await import('./export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
  worker: async () => (await import('./worker.ts')).worker,
  'dead-letters': async () => (await import('./dead-letters.ts')).deadLetters,
  migrate: async () => (await import('./migrate.ts')).migrate,
};

const HELP = `footlight: the ingest server of Footlight

  footlight serve    start the server and its dashboard
  footlight keys     create, list and revoke API keys
  footlight projects list projects, and set what they keep and for how long
  footlight password set the password of the dashboard
  footlight export   write every event of a project to standard output
  footlight backup   write everything into one file, while the server runs
  footlight restore  put a backup in the place of the database
  footlight doctor   say what is wrong, and how to mend it

On several machines:
  footlight worker        write what comes through a RabbitMQ queue
  footlight dead-letters  count what could not be written, and put it back
  footlight migrate       copy a SQLite file into a PostgreSQL database

  footlight <command> --help    what a command takes
  footlight --version           the version of this server
`;

/** Runs what was typed, and resolves with the exit code: 0 done, 1 failed, 2 typed wrong. */
export async function runCli(args: readonly string[], env: Environment): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === '--version' || name === '-v') return print(version);
    if (name === '--help' || name === '-h' || name === 'help') return print(HELP.trimEnd());
    if (name === undefined)
      throw new UsageError(`A command is missing: ${Object.keys(COMMANDS).join(' or ')}.`);
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new UsageError(`There is no command ${name}.`);
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) return print(command.help.trimEnd());
    return await command.run(rest, env);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`footlight: ${error.message}\nSee footlight --help.`);
      return 2;
    }
    // What was not foreseen needs its stack to be understood.
    console.error(isServerError(error) ? `footlight: ${error.message}` : error);
    return 1;
  }
}

function print(text: string): number {
  console.log(text);
  return 0;
}

import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { credentialsPath } from '../cli/credentials.ts';
import { migrations } from '../store/sqlite/migrations/index.ts';
import { databasePath } from '../store/sqlite/open-database.ts';
import { problemOf } from '../store/sqlite/backup.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'problem';
  readonly what: string;
  /** How to mend it. */
  readonly todo?: string | undefined;
}

/** Looks at one side of a data directory. */
export type Check = (dataDir: string) => readonly Finding[] | Promise<readonly Finding[]>;

const MB = 1024 * 1024;
const SCARCE_BYTES = 1024 * MB;
const LONG_LOG_BYTES = 512 * MB;
const ANSWER_WITHIN_MS = 3000;

/** Findings by their state, and for all but the first what mends them. */
export const ok = (what: string): Finding => ({ state: 'ok', what });
export const warning = (what: string, todo: string): Finding => ({ state: 'warning', what, todo });
export const problem = (what: string, todo: string): Finding => ({ state: 'problem', what, todo });

/** Everything that the doctor looks at, in order. */
export const CHECKS: readonly Check[] = [node, directory, space, database, schema, log, credentials, server];

/** Whether Node is new enough. */
export function node(): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 22 || (major === 22 && minor >= 19);
  const what = `Node ${process.versions.node}`;
  return [isNew ? ok(what) : problem(`${what} is too old`, 'Install Node 22.19 or newer.')];
}

function directory(dataDir: string): Finding[] {
  if (!existsSync(dataDir)) {
    return [
      problem(`There is no ${dataDir}`, 'Start the server once, or name the directory with --data DIR.'),
    ];
  }
  const mode = statSync(dataDir).mode & 0o777;
  if ((mode & 0o077) === 0) return [ok(`${dataDir} is readable by its owner only`)];
  return [
    warning(
      `${dataDir} is open to other users of this machine (mode ${mode.toString(8)})`,
      `chmod 700 ${dataDir}`,
    ),
  ];
}

function space(dataDir: string): Finding[] {
  if (!existsSync(dataDir)) return [];
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const what = `${Math.round(free / MB)} MB of disk are free`;
  if (free > SCARCE_BYTES) return [ok(what)];
  return [
    problem(what, 'Free some, or let projects keep less: footlight projects retention <project> <days>'),
  ];
}

function database(dataDir: string): Finding[] {
  const path = databasePath(dataDir);
  if (!existsSync(path)) {
    return [
      problem(
        `There is no database in ${dataDir}`,
        'Start the server once, or restore a backup: footlight restore <file>',
      ),
    ];
  }
  const found = problemOf(path);
  if (found === undefined) return [ok(`${path} is whole`)];
  return [problem(`${path}: ${found}`, 'Stop the server and restore a backup: footlight restore <file>')];
}

function schema(dataDir: string): Finding[] {
  const rows = query(dataDir, 'select max(number) as last from schema_migration');
  if (rows === undefined) return [];
  const last = Number(rows[0]?.['last']);
  const known = migrations.length;
  if (last === known) return [ok(`The database is at migration ${last}`)];
  return [
    last < known
      ? warning(
          `The database is at migration ${last} of ${known}`,
          'The next start of this version migrates it; take a backup before.',
        )
      : problem(
          `The database is at migration ${last}, newer than this version (${known})`,
          'Install the footlight-server that wrote it.',
        ),
  ];
}

function log(dataDir: string): Finding[] {
  const path = `${databasePath(dataDir)}-wal`;
  if (!existsSync(path)) return [];
  const { size } = statSync(path);
  const what = `The write-ahead log has ${Math.round(size / MB)} MB`;
  if (size < LONG_LOG_BYTES) return [ok(what)];
  return [
    warning(
      what,
      'Something has read the database for very long, perhaps a backup or another program. End it.',
    ),
  ];
}

function credentials(dataDir: string): Finding[] {
  const keys = query(
    dataDir,
    "select count(*) as n from api_key where kind = 'secret' and revoked_at is null",
  );
  if (keys === undefined) return [];
  const findings = [
    Number(keys[0]?.['n']) > 0
      ? ok(`${String(keys[0]?.['n'])} secret keys work`)
      : problem('No secret key works', 'Make one: footlight keys create'),
  ];
  const path = credentialsPath(dataDir);
  if (existsSync(path) && (statSync(path).mode & 0o077) !== 0) {
    findings.push(problem(`${path} is readable by other users`, `chmod 600 ${path}, and make a new key`));
  }
  return findings;
}

/** Whether the server whose address is saved there answers. */
export async function server(dataDir: string): Promise<Finding[]> {
  const url = savedAddress(dataDir);
  if (url === undefined) return [];
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    await response.arrayBuffer();
    if (response.ok) return [ok(`The server answers at ${url}`)];
    return [problem(`The server at ${url} answers ${response.status}`, 'Look into its log.')];
  } catch {
    return [warning(`No server answers at ${url}`, 'Start it: footlight serve')];
  }
}

function savedAddress(dataDir: string): string | undefined {
  try {
    const saved = JSON.parse(readFileSync(credentialsPath(dataDir), 'utf8')) as { baseURL?: unknown };
    return typeof saved.baseURL === 'string' ? saved.baseURL : undefined;
  } catch {
    return undefined;
  }
}

function query(dataDir: string, sql: string): Record<string, unknown>[] | undefined {
  try {
    const connection = new DatabaseSync(databasePath(dataDir), { readOnly: true });
    try {
      return connection.prepare(sql).all();
    } finally {
      connection.close();
    }
  } catch {
    // Said already where the database was looked at.
    return undefined;
  }
}

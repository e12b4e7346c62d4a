import { Client } from 'pg';
import { connectionSettings } from '../store/postgres/connection-settings.ts';
import { databaseName } from '../store/postgres/database-name.ts';
import { migrations } from '../store/postgres/migrations/index.ts';
import { PARTITIONED, partitionName } from '../store/postgres/partitions.ts';
import { DAY_MS } from '../store/statistics-range.ts';
import { type Finding, ok, problem, warning } from './checks.ts';

const OLDEST_VERSION = 140_000;
const SKEW_MS = 5000;
/** What one server and one worker take together. */
const CONNECTIONS_OF_A_SERVER = 20;

type Row = Readonly<Record<string, unknown>>;
type Ask = (sql: string) => Promise<Row>;

const REFUSALS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Start PostgreSQL, or mend the host and port of --database-url.',
  ENOTFOUND: 'Mend the host of --database-url.',
  '28P01': 'Mend the user or the password of --database-url.',
  '28000': 'Mend the user of --database-url, or let it in (pg_hba.conf).',
  '3D000': 'Make the database (createdb), or mend its name in --database-url.',
  '53300': 'Raise max_connections, or run fewer servers.',
};

/** Looks at a PostgreSQL database, and changes nothing in it. */
export async function checkPostgres(databaseUrl: string): Promise<readonly Finding[]> {
  const name = databaseName(databaseUrl);
  const client = new Client(connectionSettings(databaseUrl));
  client.on('error', () => {});
  const ask: Ask = async (sql) => (await client.query<Row>(sql)).rows[0] ?? {};
  try {
    await client.connect();
    const findings: Finding[] = [];
    for (const check of [version, writable, durable, connections, clock, schema, partitions, keys]) {
      findings.push(...(await check(ask)));
    }
    return [ok(`PostgreSQL answers at ${name}`), ...findings];
  } catch (error) {
    const code = codeOf(error);
    return [
      problem(`${name} cannot be reached${code && ` (${code})`}`, REFUSALS[code] ?? 'Look into its log.'),
    ];
  } finally {
    await client.end().catch(() => {});
  }
}

/** The code of an error of the network or the database, which never holds a password. */
export function codeOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : '';
}

async function version(ask: Ask): Promise<Finding[]> {
  const { number, name } = await ask(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  const what = `PostgreSQL ${String(name)}`;
  if (Number(number) >= OLDEST_VERSION) return [ok(what)];
  return [problem(`${what} is too old`, 'Upgrade it to 14 or newer.')];
}

async function writable(ask: Ask): Promise<Finding[]> {
  const row = await ask(
    `select pg_is_in_recovery() as standby, current_setting('default_transaction_read_only') = 'on' as read_only,
            has_schema_privilege(current_schema(), 'create') as may_create`,
  );
  if (row['standby']) return [problem('It is a standby, which cannot be written', 'Name the primary.')];
  if (row['read_only'])
    return [
      problem('It takes no writes', 'Turn default_transaction_read_only off, and see why somebody did.'),
    ];
  if (row['may_create']) return [ok('Tables can be made, as each new day needs some')];
  return [problem('The user may not make tables, as each new day needs', 'grant create on schema …')];
}

async function durable(ask: Ask): Promise<Finding[]> {
  const { fsync } = await ask("select current_setting('fsync') as fsync");
  if (fsync === 'on') return [ok('What is committed is on disk (fsync)')];
  return [problem('fsync is off: a power cut takes what was acknowledged', 'Turn it on: fsync = on')];
}

async function connections(ask: Ask): Promise<Finding[]> {
  const { free } = await ask(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
            - count(*)::int as free
     from pg_stat_activity where backend_type = 'client backend'`,
  );
  const what = `${Number(free)} connections are free`;
  if (Number(free) >= CONNECTIONS_OF_A_SERVER) return [ok(what)];
  return [warning(what, 'Raise max_connections: a server takes up to 10, and a worker as many.')];
}

async function clock(ask: Ask): Promise<Finding[]> {
  const asked = Date.now();
  const { now } = await ask('select (extract(epoch from clock_timestamp()) * 1000)::float8 as now');
  const answered = Date.now();
  const skew = Math.round(Number(now) - (asked + answered) / 2);
  // Half of the way there and back is what nobody can tell from a skew.
  if (Math.abs(skew) - (answered - asked) / 2 <= SKEW_MS) return [ok('Its clock agrees with this machine’s')];
  const what = `Its clock is ${Math.abs(skew / 1000).toFixed(0)} s ${skew > 0 ? 'ahead of' : 'behind'} this machine’s`;
  return [warning(what, 'Let both take their time from NTP; days and retention go by them.')];
}

async function schema(ask: Ask): Promise<Finding[]> {
  const { made } = await ask("select to_regclass('schema_migration') is not null as made");
  const known = migrations.length;
  if (!made) return [warning('It holds no tables of Footlight', 'The first start of a server makes them.')];
  const { last, breaking } = await ask(
    `select max(number) as last, coalesce(bool_or(not additive and number > ${known}), false) as breaking
     from schema_migration`,
  );
  const what = `The database is at migration ${Number(last)}`;
  if (Number(last) === known) return [ok(what)];
  if (Number(last) < known)
    return [warning(`${what} of ${known}`, 'The next start of this version migrates it; pg_dump it before.')];
  return breaking
    ? [problem(`${what}, newer than this version (${known})`, 'Install the footlight-server that wrote it.')]
    : [warning(`${what}, and this version knows ${known}`, 'It works on; upgrade this node, too.')];
}

async function partitions(ask: Ask): Promise<Finding[]> {
  const today = Math.floor(Date.now() / DAY_MS);
  const missing = async (day: number): Promise<boolean> => {
    const tables = PARTITIONED.map((table) => `to_regclass('${partitionName(table, day)}')`);
    return Boolean((await ask(`select num_nulls(${tables.join(', ')}) > 0 as missing`))['missing']);
  };
  const { rows } = await ask(
    "select count(*)::int as rows from pg_inherits where inhparent = to_regclass('event')",
  );
  // Without events there are no days, and today's come with the first.
  if (Number(rows) === 0 || (await missing(today))) return [];
  if (!(await missing(today + 1))) return [ok('The tables of today and tomorrow are there')];
  return [warning('The tables of tomorrow are missing', 'Any write makes them; see that the user may.')];
}

async function keys(ask: Ask): Promise<Finding[]> {
  const { made } = await ask("select to_regclass('api_key') is not null as made");
  if (!made) return [];
  const { n } = await ask(
    "select count(*)::int as n from api_key where kind = 'secret' and revoked_at is null",
  );
  if (Number(n) > 0) return [ok(`${Number(n)} secret keys are in force`)];
  return [warning('No secret key is in force', 'Make one: footlight keys create')];
}

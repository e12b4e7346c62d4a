import { checkBroker } from '../doctor/broker-checks.ts';
import { CHECKS, type Finding, node, server } from '../doctor/checks.ts';
import { checkPostgres } from '../doctor/postgres-checks.ts';
import type { StoreLocation } from '../store/open-store.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';

const MARKS = { ok: 'ok  ', warning: 'WARN', problem: 'FAIL' } as const;

/** `footlight doctor`: says what is wrong, and what to do about it. */
export const doctor: Command = {
  help: `footlight doctor [--json] [--data DIR | --database-url URL [--amqp-url URL]]

Looks at the data directory, its database and the machine, or at a PostgreSQL and
the RabbitMQ before it; changes nothing, and says what is wrong and how to mend it.
Ends with 1 when something needs mending.

  --json              print JSON
  --data DIR          where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  postgres://…; or FOOTLIGHT_DATABASE_URL
  --amqp-url URL      amqp://…; or FOOTLIGHT_AMQP_URL
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: { ...LOCATION_OPTIONS, json: { type: 'boolean', default: false } },
    });
    const findings = await examine(storeLocation(values, env));
    if (values.json) console.log(JSON.stringify(findings, null, 2));
    else for (const finding of findings) console.log(line(finding));
    return findings.some(({ state }) => state === 'problem') ? 1 : 0;
  },
};

async function examine({ dataDir, databaseUrl, amqpUrl }: StoreLocation): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (databaseUrl === undefined) {
    for (const check of CHECKS) findings.push(...(await check(dataDir)));
    return findings;
  }
  findings.push(...node(), ...(await checkPostgres(databaseUrl)));
  if (amqpUrl !== undefined) findings.push(...(await checkBroker(databaseUrl, amqpUrl)));
  return [...findings, ...(await server(dataDir))];
}

function line({ state, what, todo }: Finding): string {
  return `${MARKS[state]}  ${what}${todo === undefined ? '' : `\n      → ${todo}`}`;
}

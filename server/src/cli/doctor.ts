import { CHECKS, type Finding } from '../doctor/checks.ts';
import type { Command } from './command.ts';
import { dataDirectory } from './data-dir.ts';
import { parseOptions } from './parse-options.ts';

const MARKS = { ok: 'ok  ', warning: 'WARN', problem: 'FAIL' } as const;

/** `footlight doctor`: says what is wrong, and what to do about it. */
export const doctor: Command = {
  help: `footlight doctor [--json] [--data DIR]

Looks at the data directory, its database and the machine, changes nothing, and says
what is wrong and how to mend it. Ends with 1 when something needs mending.

  --json      print JSON
  --data DIR  where the data lives; default .footlight, or FOOTLIGHT_DATA
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const dataDir = dataDirectory(values.data, env);
    const findings: Finding[] = [];
    for (const check of CHECKS) findings.push(...(await check(dataDir)));
    if (values.json) console.log(JSON.stringify(findings, null, 2));
    else for (const finding of findings) console.log(line(finding));
    return findings.some(({ state }) => state === 'problem') ? 1 : 0;
  },
};

function line({ state, what, todo }: Finding): string {
  return `${MARKS[state]}  ${what}${todo === undefined ? '' : `\n      → ${todo}`}`;
}

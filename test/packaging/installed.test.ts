import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EventPage } from 'footlight/wire';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { startScriptedOpenAI, type ScriptedOpenAI } from '../../examples/scripted-openai.ts';
import { environment as ownEnvironment, run } from '../../scripts/matrix/processes.ts';

const INSTALL_MS = 240_000;
const OFFLINE = /\b(?:ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/u;

let project: string;
let openai: ScriptedOpenAI;
let server: ChildProcess | undefined;
let unreachable: string | undefined;
/** What the steps of the README print and set. */
const environment: Record<string, string> = {};

/** The commands of the README below a heading, one a line. */
async function commands(heading: string): Promise<string[]> {
  const readme = await readFile('README.md', 'utf8');
  const section = readme.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

/** Packs a workspace, and gives the package's file. */
async function pack(workspace: string): Promise<string> {
  const args = [
    'pack',
    `--workspace=${workspace}`,
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    project,
  ];
  const { ok, output } = await run('npm', args, { cwd: resolve('.') });
  if (!ok) throw new Error(output);
  return join(project, output.trim().split('\n').at(-1) ?? '');
}

/** Starts the backend as the README says, on a free port, and hears from it what it prints. */
async function serve(command: string): Promise<void> {
  const [program = '', ...args] = command.split(' ');
  // In a group of its own, since what npx starts does not end with npx.
  server = spawn(program, [...args, '--port', '0'], { cwd: project, env: ownEnvironment(), detached: true });
  process.once('exit', stopServer);
  let said = '';
  await new Promise<void>((heard, failed) => {
    server?.stderr?.on('data', (data) => (said += String(data)));
    server?.stdout?.on('data', (data) => {
      said += String(data);
      const url = /listening on (\S+)/u.exec(said)?.[1];
      const key = /\bfl_sk_\S+/u.exec(said)?.[0];
      if (!url || !key) return;
      environment['FOOTLIGHT_BASE_URL'] = url;
      environment['FOOTLIGHT_API_KEY'] = key;
      heard();
    });
    server?.on('close', () => failed(new Error(`${command} ended:\n${said}`)));
  });
}

function stopServer(): void {
  if (server?.pid && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'footlight-installed-'));
  openai = await startScriptedOpenAI();
  await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true }');
  // What the registry will have under these names is here a file yet.
  const packages: Readonly<Record<string, string>> = {
    footlight: await pack('footlight'),
    'footlight-server': await pack('footlight-server'),
  };
  for (const command of await commands('Use it')) {
    if (command.startsWith('npm install')) {
      const [program = '', ...args] = command.split(' ').map((word) => packages[word] ?? word);
      const { ok, output } = await run(program, [...args, '--no-audit', '--no-fund', '--prefer-offline'], {
        cwd: project,
        timeoutMs: INSTALL_MS,
      });
      if (!ok && OFFLINE.test(output)) unreachable = output;
      else if (!ok) throw new Error(`${command} failed:\n${output}`);
    } else if (command === 'npx footlight serve' && !unreachable) {
      await serve(command);
    }
  }
}, INSTALL_MS);

afterAll(async () => {
  if (server && server.exitCode === null) {
    const ended = new Promise((done) => server?.once('close', done));
    stopServer();
    await ended;
  }
  await openai?.[Symbol.asyncDispose]();
  await rm(project, { recursive: true, force: true });
});

/** Without a registry there is nothing to install from, which is none of the packages' fault. */
function needsRegistry({ skip }: TestContext): void {
  if (unreachable) skip('The registry of npm cannot be reached from here.');
}

async function runProgram(file: string, code: string): Promise<void> {
  await writeFile(join(project, file), code);
  const { ok, output } = await run('node', [file], {
    cwd: project,
    env: {
      ...environment,
      OPENAI_API_KEY: 'scripted',
      OPENAI_BASE_URL: openai.baseURL,
      XDG_CACHE_HOME: join(project, 'cache'),
    },
  });
  expect(ok, output).toBe(true);
}

/** The calls that the backend holds. */
async function calls(): Promise<EventPage['events']> {
  const response = await fetch(`${environment['FOOTLIGHT_BASE_URL']}/v1/events`, {
    headers: { authorization: `Bearer ${environment['FOOTLIGHT_API_KEY']}` },
  });
  return ((await response.json()) as EventPage).events;
}

describe('the packed packages in an empty project', () => {
  test("the README's steps bring its program's call and rating to the backend, as ESM and as CommonJS", async (context) => {
    needsRegistry(context);
    const readme = await readFile('README.md', 'utf8');
    const program = /^```ts\n([\s\S]*?)^```$/mu.exec(readme)?.[1] ?? '';
    expect(program).toContain("import OpenAI, { TemplateChat } from 'footlight';");

    await runProgram('main.mjs', program);
    await expect.poll(calls).toMatchObject([{ promptTemplateName: 'sport-emoji', rating: 0.2 }]);

    const body = program.replace(/^import OpenAI, (\{.*\}) from 'footlight';$/mu, '');
    await runProgram(
      'main.cjs',
      `const OpenAI = require('footlight');\nconst { TemplateChat } = OpenAI;\n(async () => {\n${body}\n})();`,
    );
    await expect.poll(calls).toMatchObject([{ rating: 0.2 }, { rating: 0.2 }]);
  }, 60_000);

  test.for([
    { example: 'esm-consumer', file: 'main.js' },
    { example: 'cjs-consumer', file: 'main.cjs' },
  ])(
    'examples/$example runs and finds what it asserts',
    { timeout: 60_000 },
    async ({ example, file }, context) => {
      needsRegistry(context);
      await mkdir(join(project, example));
      for (const name of ['package.json', file]) {
        await cp(join('examples', example, name), join(project, example, name));
      }
      const { ok, output } = await run('npm', ['start', '--silent'], { cwd: join(project, example) });
      expect(ok, output).toBe(true);
      expect(output).toMatch(/^ok: /mu);
    },
  );

  test('only footlight/react needs react, and says so where it is absent', async (context) => {
    needsRegistry(context);
    await runProgram(
      'absent.mjs',
      `for (const entry of ['', '/feedback', '/element', '/wire']) await import('footlight' + entry);
       const error = await import('footlight/react').catch((error) => error);
       if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/'react'/.test(error.message)) throw error;`,
    );
  });
});

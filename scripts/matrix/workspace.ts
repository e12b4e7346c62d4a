import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INSTALL_MS = 300_000;
/** Packages that bring their program by a script. */
const ALLOW_SCRIPTS = { node: true, bun: true, deno: true, workerd: true, esbuild: true };

/** A path in the repository. */
export function inRepository(path: string): string {
  return join(ROOT, path);
}

/** Something that is needed for a row could not be installed. */
export class NotAvailable extends Error {
  override readonly name = 'NotAvailable';
}

/** A temporary directory with the packed package and the projects that use it. */
export class Workspace implements AsyncDisposable {
  readonly #directory: string;
  readonly #tarball: string;
  readonly #projects = new Map<string, Promise<string>>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(directory: string, tarball: string) {
    this.#directory = directory;
    this.#tarball = tarball;
  }

  /** Packs the package as it would be published. */
  static async create(): Promise<Workspace> {
    const directory = await mkdtemp(join(tmpdir(), 'footlight-matrix-'));
    const args = [
      'pack',
      '--workspaces=false',
      '--ignore-scripts',
      '--silent',
      '--pack-destination',
      directory,
    ];
    const { ok, output } = await run('npm', args, { cwd: ROOT });
    if (!ok) throw new Error(`npm pack failed:\n${output}`);
    return new Workspace(directory, join(directory, output.trim().split('\n').at(-1) ?? ''));
  }

  /** Where runs keep what they would keep in the user's cache directory. */
  get cache(): string {
    return join(this.#directory, 'cache');
  }

  /** A project with some tools in it; gives its directory. */
  tools(name: string, ...packages: readonly string[]): Promise<string> {
    return this.#project(name, packages);
  }

  /** A user's project: the packed package beside a major of openai, and the smoke suite. */
  consumer(openai: number): Promise<string> {
    return this.#project(
      `consumer-${openai}`,
      [this.#tarball, `openai@${openai}`, 'react@19', '@types/node@24', '@types/react@19'],
      async (directory) => {
        await cp(inRepository('test/runtimes'), directory, { recursive: true });
        for (const type of ['module', 'commonjs']) {
          const program = join(directory, 'types', type);
          await cp(inRepository('test/types/consumer'), program, { recursive: true });
          await writeFile(join(program, 'package.json'), JSON.stringify({ type }));
        }
      },
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }

  #project(
    name: string,
    packages: readonly string[],
    fill: (directory: string) => Promise<void> = async () => {},
  ): Promise<string> {
    let project = this.#projects.get(name);
    if (!project) {
      // One installation at a time: they share a cache and a network.
      project = this.#last.then(() => this.#install(name, packages, fill));
      this.#last = project.catch(() => {});
      this.#projects.set(name, project);
    }
    return project;
  }

  async #install(
    name: string,
    packages: readonly string[],
    fill: (directory: string) => Promise<void>,
  ): Promise<string> {
    const directory = join(this.#directory, name);
    await mkdir(directory, { recursive: true });
    const manifest = { name, private: true, allowScripts: ALLOW_SCRIPTS };
    await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
    const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...packages];
    const { ok, output } = await run('npm', args, { cwd: directory, timeoutMs: INSTALL_MS });
    if (!ok) throw new NotAvailable(`npm install ${packages.join(' ')} failed:\n${output}`);
    await fill(directory);
    return directory;
  }
}

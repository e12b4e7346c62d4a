import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The versions of openai that a program may have installed, by the names that they have here. */
export const OPENAI_VERSIONS = ['openai-5', 'openai-6', 'openai'] as const;

/** One of them. */
export type OpenAIVersion = (typeof OPENAI_VERSIONS)[number];

/** A file or folder of this repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A folder of its own, in which the built package is installed beside one version of openai. */
export interface Installation extends AsyncDisposable {
  readonly path: (file: string) => string;
  /** Writes a file there. */
  readonly write: (file: string, content: string) => Promise<void>;
}

/** Installs the built package as npm would, without npm. */
export async function install(openai: OpenAIVersion): Promise<Installation> {
  if (!existsSync(inRepository('dist/index.cjs')) || !existsSync(inRepository('dist/index.d.cts'))) {
    throw new Error('The built package is missing: this test needs dist/; run `npm run build` first.');
  }
  const root = await mkdtemp(join(await realpath(tmpdir()), 'footlight-'));
  const path = (file: string): string => join(root, file);
  const write = (file: string, content: string): Promise<void> => writeFile(path(file), content);
  await mkdir(path('node_modules/footlight'), { recursive: true });
  await cp(inRepository('dist'), path('node_modules/footlight/dist'), { recursive: true });
  await cp(inRepository('package.json'), path('node_modules/footlight/package.json'));
  await symlink(inRepository(`node_modules/${openai}`), path('node_modules/openai'), 'junction');
  for (const name of ['@types', 'zod']) {
    await symlink(inRepository(`node_modules/${name}`), path(`node_modules/${name}`), 'junction');
  }
  await write('package.json', JSON.stringify({ private: true, type: 'module' }));
  return {
    path,
    write,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

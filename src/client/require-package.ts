interface Loader {
  createRequire(from: string): (specifier: string) => unknown;
}

// By a name that is no literal, or else bundles for workers would hold an import of it.
const LOADER = 'node:module';

/** In CommonJS this file's path. */
declare const __filename: string | undefined;

/**
 * Requires a package at run time, in Bun and Deno as in Node: bundlers, some of which fail where a package is not
 * installed and others of which take all of it in where it is, see nothing of it.
 *
 * @throws Error where it is not found, or there is nothing to require with, as in a worker.
 */
export function requirePackage(name: string): unknown {
  const { process } = globalThis as unknown as { process: { getBuiltinModule(id: string): Loader } };
  const from = typeof __filename === 'string' ? __filename : import.meta.url;
  return process.getBuiltinModule(LOADER).createRequire(from)(name);
}

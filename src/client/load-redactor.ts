import { ConfigurationError } from '../errors/index.ts';
import type { createRedactor, Redactor, RedactorOptions } from '../redact/index.ts';

interface Loader {
  createRequire(from: string): (specifier: string) => unknown;
}

// Asked for at run time, in Bun and Deno as in Node, so that bundles for workers hold no import of it.
const LOADER = 'node:module';

/**
 * Makes Footlight's redactor, which is loaded only where it is asked for: it is larger than all the rest.
 *
 * @throws ConfigurationError where it cannot be loaded by itself, as in a bundle or a worker.
 */
export function loadRedactor(options: RedactorOptions): Redactor {
  let redact: { readonly createRedactor: typeof createRedactor };
  try {
    const { process } = globalThis as unknown as { process: { getBuiltinModule(id: string): Loader } };
    const require = process.getBuiltinModule(LOADER).createRequire(import.meta.url);
    redact = require('footlight/redact') as typeof redact;
  } catch (cause) {
    throw new ConfigurationError(
      'redactPii: "footlight/redact" could not be loaded here, as in a bundle or a worker. Hand the redactor in: ' +
        "import { createRedactor } from 'footlight/redact' and set redactPii: createRedactor().",
      { cause },
    );
  }
  return redact.createRedactor(options);
}

import { ConfigurationError } from '../errors/index.ts';
import type { createRedactor, Redactor, RedactorOptions } from '../redact/index.ts';
import { requirePackage } from './require-package.ts';

/**
 * Makes Footlight's redactor, which is loaded only where it is asked for: it is larger than all the rest.
 *
 * @throws ConfigurationError where it cannot be loaded by itself, as in a bundle or a worker.
 */
export function loadRedactor(options: RedactorOptions): Redactor {
  let redact: { readonly createRedactor: typeof createRedactor };
  try {
    redact = requirePackage('footlight/redact') as typeof redact;
  } catch (cause) {
    throw new ConfigurationError(
      'redactPii: "footlight/redact" could not be loaded here, as in a bundle or a worker. Hand the redactor in: ' +
        "import { createRedactor } from 'footlight/redact' and set redactPii: createRedactor().",
      { cause },
    );
  }
  return redact.createRedactor(options);
}

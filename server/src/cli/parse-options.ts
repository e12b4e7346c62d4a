import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/**
 * Reads options as `node:util` does, and words its errors for people.
 * @throws UsageError
 */
export function parseOptions<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    // Node adds hints about positional arguments in further sentences, which do not help here.
    const message = cause instanceof Error ? (cause.message.split(/\. |\n/u)[0] ?? '') : String(cause);
    throw new UsageError(`${message.replace(/\.$/u, '')}.`, { cause });
  }
}

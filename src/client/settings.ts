import type { SpoolOptions } from '../delivery/index.ts';
import { ConfigurationError } from '../errors/index.ts';
import { baseURLOf, checkDestination, env } from '../feedback/destination.ts';
import type { Redactor } from '../redact/index.ts';
import { loadRedactor } from './load-redactor.ts';
import type { FootlightOptions } from './options.ts';

/** The constructor's options with every default filled in. */
export interface Settings extends FootlightOptions {
  readonly redactPii: Redactor | false;
  readonly redactSecrets: boolean;
  readonly baseURL: string;
  readonly sampleRate: number;
  readonly streamUsage: boolean | 'auto';
  readonly spool: boolean | SpoolOptions;
}

/**
 * Checks the options and fills in what the environment and the defaults say.
 *
 * @throws ConfigurationError for a value that cannot work, or that would be ignored at the cost of privacy.
 */
export function settle(given?: FootlightOptions | null): Settings {
  const options = given ?? {};
  if (typeof options !== 'object') {
    throw new ConfigurationError(`The option "footlight" must be an object; got ${typeof options}.`);
  }
  const sampleRate = options.sampleRate ?? 1;
  if (!(sampleRate >= 0 && sampleRate <= 1)) {
    throw new ConfigurationError(`sampleRate must be a number from 0 to 1; got ${String(sampleRate)}.`);
  }
  const { streamUsage = 'auto', streamIdleTimeoutMs } = options;
  if (typeof streamUsage !== 'boolean' && streamUsage !== 'auto') {
    throw new ConfigurationError(`streamUsage must be true, false or "auto"; got ${String(streamUsage)}.`);
  }
  if (streamIdleTimeoutMs !== undefined && !(streamIdleTimeoutMs > 0)) {
    throw new ConfigurationError(
      `streamIdleTimeoutMs must be a number of milliseconds above 0; got ${String(streamIdleTimeoutMs)}.`,
    );
  }
  if (options.mask !== undefined && typeof options.mask !== 'function') {
    throw new ConfigurationError(`mask must be a function; got a value of type ${typeof options.mask}.`);
  }
  checkDestination(options);
  const baseURL = baseURLOf(options);
  return {
    ...options,
    baseURL,
    sampleRate,
    streamUsage,
    redactPii: redactorOf(options.redactPii),
    redactSecrets: options.redactSecrets ?? true,
    spool: spoolOf(options.spool ?? true),
    apiKey: options.apiKey ?? env('FOOTLIGHT_API_KEY'),
    promptTemplateName: options.promptTemplateName ?? env('FOOTLIGHT_PROMPT_TEMPLATE_NAME'),
  };
}

function spoolOf(spool: boolean | SpoolOptions): boolean | SpoolOptions {
  if (typeof spool === 'boolean') return spool;
  if (typeof spool !== 'object')
    throw new ConfigurationError(`spool must be true, false or an object of options; got ${String(spool)}.`);
  for (const name of ['maxBytes', 'maxAgeMs'] as const) {
    const value: unknown = spool[name];
    if (value !== undefined && value !== null && !(typeof value === 'number' && value > 0))
      throw new ConfigurationError(`spool.${name} must be a number above 0; got ${String(value)}.`);
  }
  const { directory } = spool as { directory?: unknown };
  if (directory !== undefined && (typeof directory !== 'string' || directory.trim() === ''))
    throw new ConfigurationError(
      `spool.directory must be the path of a directory; got ${JSON.stringify(directory)}.`,
    );
  return spool;
}

/** Anything that is not understood is refused: what the caller wants removed must never be sent instead. */
function redactorOf(redactPii: FootlightOptions['redactPii'] | null): Redactor | false {
  if (redactPii === undefined || redactPii === null || redactPii === false) return false;
  if (redactPii === true) return loadRedactor({});
  if (typeof redactPii !== 'object') {
    throw new ConfigurationError(
      `redactPii must be true, false, a redactor's options or a redactor; got ${JSON.stringify(redactPii)}.`,
    );
  }
  if (!('redact' in redactPii) && !('redactDeep' in redactPii)) return loadRedactor(redactPii);
  const { redact, redactDeep, stats } = redactPii as Partial<Redactor>;
  if ([redact, redactDeep, stats].every((method) => typeof method === 'function'))
    return redactPii as Redactor;
  throw new ConfigurationError('redactPii: a redactor needs the methods redact, redactDeep and stats.');
}

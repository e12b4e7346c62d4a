import type { SpoolOptions } from '../delivery/index.ts';
import { ConfigurationError } from '../errors/index.ts';
import { baseURLOf, checkDestination, env } from '../feedback/destination.ts';
import type { FootlightOptions } from './options.ts';

/** The constructor's options with every default filled in. */
export interface Settings extends FootlightOptions {
  readonly baseURL: string;
  readonly allowUnnamedPrompts: boolean;
  readonly sampleRate: number;
  readonly streamUsage: boolean | 'auto';
  readonly spool: boolean | SpoolOptions;
  readonly waitForEvent: boolean;
}

/**
 * Checks the options and fills in what the environment and the defaults say.
 *
 * @throws ConfigurationError for a value that cannot work, or that would be ignored at the cost of privacy.
 */
export function settle(options: FootlightOptions = {}): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError(`The option "footlight" must be an object; got ${typeof options}.`);
  }
  if ((options as { redactPii?: unknown }).redactPii) {
    // Ignoring it silently would send what the caller wanted removed.
    throw new ConfigurationError('redactPii is not available in this version of Footlight: leave it out.');
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
  checkDestination(options);
  const baseURL = baseURLOf(options);
  return {
    ...options,
    baseURL,
    sampleRate,
    streamUsage,
    spool: options.spool ?? true,
    waitForEvent: options.waitForEvent ?? false,
    apiKey: options.apiKey ?? env('FOOTLIGHT_API_KEY'),
    promptTemplateName: options.promptTemplateName ?? env('FOOTLIGHT_PROMPT_TEMPLATE_NAME'),
    allowUnnamedPrompts: options.allowUnnamedPrompts ?? false,
  };
}

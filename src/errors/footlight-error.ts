import type { LLMClientErrorCode } from './llm-client-error-code.ts';

/** The literal codes of Footlight's errors, for `switch (error.code)`. */
export type FootlightErrorCode =
  | 'invalid_configuration'
  | 'invalid_template'
  | 'missing_template_parameter'
  | 'invalid_feedback'
  | 'invalid_chain_update'
  | 'ingest_request_failed'
  | 'recording_failed'
  | LLMClientErrorCode;

const BRAND = Symbol.for('footlight.error');

/**
 * The base of every error that Footlight itself throws.
 *
 * Errors of the OpenAI client pass through as they are and are none of these;
 * a failure to record a call never reaches the call, but goes to `onError`.
 */
export class FootlightError extends Error {
  override readonly name: string = 'FootlightError';
  declare readonly code: FootlightErrorCode;

  constructor(code: FootlightErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  // Both module formats may be loaded at once, so a mark on the error says more than its class.
  get [BRAND](): true {
    return true;
  }
}

/** Whether `error` is Footlight's own, also when it comes from another copy of the package. */
export function isFootlightError(error: unknown): error is FootlightError {
  return (error as Record<symbol, unknown> | null | undefined)?.[BRAND] === true;
}

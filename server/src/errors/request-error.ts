import type { ErrorResponse } from 'footlight/wire';
import { REQUEST_ERROR_STATUS, type RequestErrorCode } from './request-error-status.ts';
import { ServerError } from './server-error.ts';

/** What an answer says beside its code and message. */
export interface RequestErrorOptions extends ErrorOptions {
  /** The limit that a body broke, in bytes. */
  readonly maxBytes?: number;
  /** When to come again, in seconds. */
  readonly retryAfter?: number;
}

/** A request that cannot be served; its message goes to the client as it is. */
export class RequestError extends ServerError {
  override readonly name = 'RequestError' as const;
  readonly code: RequestErrorCode;
  readonly #maxBytes: number | undefined;
  /** For the header `Retry-After`, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: RequestErrorCode, message: string, options: RequestErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.#maxBytes = options.maxBytes;
    this.retryAfter = options.retryAfter;
  }

  /** The HTTP status of the answer. */
  get status(): (typeof REQUEST_ERROR_STATUS)[RequestErrorCode] {
    return REQUEST_ERROR_STATUS[this.code];
  }

  /** The body of the answer. */
  toResponse(): ErrorResponse {
    const error = { code: this.code, message: this.message };
    return { error: this.#maxBytes === undefined ? error : { ...error, maxBytes: this.#maxBytes } };
  }
}

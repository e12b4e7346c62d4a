import { FootlightError } from './footlight-error.ts';
import type { LLMClientErrorCode } from './llm-client-error-code.ts';

/** The kind of server that a hosted model runs on. */
export type LLMServer = 'azure' | 'tgi' | 'vllm';

/** What is known of a failure besides its message. */
export interface LLMClientErrorDetails {
  readonly status?: number | undefined;
  readonly serverCode?: string | undefined;
  readonly type?: string | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** A hosted model could not be reached, refused a request, or broke off; the OpenAI client's own error is the `cause`. */
export class LLMClientError extends FootlightError {
  override readonly name = 'LLMClientError' as const;
  declare readonly code: LLMClientErrorCode;
  /** The kind of server that was called. */
  readonly server: LLMServer;
  /** The HTTP status, or the one that an error inside a stream names; undefined when none came. */
  readonly status: number | undefined;
  /** The server's own error code, as text. */
  readonly serverCode: string | undefined;
  /** The server's own error type, such as `validation` or `BadRequestError`. */
  readonly type: string | undefined;
  /** The body of the server's answer: parsed where it was JSON, else its text; undefined when none came. */
  readonly body: unknown;

  constructor(
    server: LLMServer,
    code: LLMClientErrorCode,
    message: string,
    { status, serverCode, type, body, cause }: LLMClientErrorDetails = {},
  ) {
    super(code, message, { cause });
    this.server = server;
    this.status = status;
    this.serverCode = serverCode;
    this.type = type;
    this.body = body;
  }
}

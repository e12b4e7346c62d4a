import { FootlightError } from './footlight-error.ts';

/** The ingest server refused a request, or could not be reached. */
export class IngestError extends FootlightError {
  override readonly name = 'IngestError' as const;
  declare readonly code: 'ingest_request_failed';
  /** The HTTP status; undefined when no answer came. */
  declare readonly status: number | undefined;
  /** The server's own error code, such as `invalid_api_key`. */
  declare readonly serverCode: string | undefined;

  constructor(
    message: string,
    details: { status?: number | undefined; serverCode?: string | undefined; cause?: unknown } = {},
  ) {
    super('ingest_request_failed', message, details);
    this.status = details.status;
    this.serverCode = details.serverCode;
  }
}

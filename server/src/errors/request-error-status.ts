/** The HTTP status that goes with each reason to refuse a request. */
export const REQUEST_ERROR_STATUS = {
  missing_api_key: 401,
  invalid_api_key: 401,
  revoked_api_key: 401,
  publishable_key_refused: 403,
  publishable_key_expected: 403,
  origin_not_allowed: 403,
  unsupported_media_type: 415,
  unsupported_content_encoding: 415,
  payload_too_large: 413,
  incomplete_body: 400,
  invalid_gzip: 400,
  invalid_json: 400,
  invalid_body: 400,
  too_many_events: 400,
  invalid_query: 400,
  invalid_cursor: 400,
  route_not_found: 404,
  event_not_found: 404,
  rate_limited: 429,
  internal_error: 500,
  server_busy: 503,
  database_unavailable: 503,
} as const;

/** Why a request was refused. */
export type RequestErrorCode = keyof typeof REQUEST_ERROR_STATUS;

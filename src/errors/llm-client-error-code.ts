/**
 * What went wrong between a client and its model.
 * - `llm_unreachable`: no connection, or it broke before the answer was whole.
 * - `llm_timeout`: a time limit passed, that of a stream between two chunks included.
 * - `llm_aborted`: the caller cancelled the call.
 * - `llm_http_error`: the server refused or failed the request; see `status`.
 * - `llm_stream_error`: the server reported an error inside a stream that had begun well.
 * - `llm_stream_incomplete`: a stream broke off, or ended without a chunk or a finish reason.
 * - `llm_unexpected_answer`: a success whose body is not that of a model server.
 * - `llm_token_failed`: Microsoft Entra gave no token.
 * - `llm_tokenizer_missing`: the optional package that counts tokens is not installed.
 */
export type LLMClientErrorCode =
  | 'llm_unreachable'
  | 'llm_timeout'
  | 'llm_aborted'
  | 'llm_http_error'
  | 'llm_stream_error'
  | 'llm_stream_incomplete'
  | 'llm_unexpected_answer'
  | 'llm_token_failed'
  | 'llm_tokenizer_missing';

import { loose, number, text } from './shape.ts';

/** What a server says of its failure. */
export interface ServerFault {
  readonly message: string | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
}

/**
 * Reads the body of an error, or its `error` field alone: OpenAI's object, vLLM's with its numeric code, TGI's
 * two strings and its error inside a stream, FastAPI's `detail`, plain text.
 */
export function readFault(body: unknown): ServerFault {
  const outer = loose(body);
  const said = outer['error'] ?? outer['detail'] ?? body;
  const inner = loose(typeof said === 'object' ? said : body);
  const code = inner['code'] ?? outer['code'];
  return {
    message: text(said) ?? text(inner['message']),
    status: number(inner['http_status_code']),
    code: code === undefined || code === null ? undefined : String(code as string | number),
    type: text(inner['type']) ?? text(outer['error_type']),
  };
}

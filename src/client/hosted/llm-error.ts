import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { readFault } from '../../capture/index.ts';
import { LLMClientError, type LLMClientErrorCode, type LLMServer } from '../../errors/index.ts';
import { bodyOf } from './error-body.ts';
import type { HostedClient } from './hosted-model.ts';

type At = Pick<HostedClient, 'server' | 'baseURL'>;

/** What is said of a failure that is no HTTP error. */
const SAID: Readonly<Partial<Record<LLMClientErrorCode, string>>> = {
  llm_timeout: 'did not answer in time',
  llm_aborted: 'was not waited for: the caller cancelled the call',
  llm_unreachable: 'cannot be reached',
  llm_stream_incomplete: 'broke off its stream',
  llm_unexpected_answer: 'answered something else than a model server would',
};

const NAMES: Readonly<Record<LLMServer, string>> = { azure: 'Azure', tgi: 'TGI', vllm: 'vLLM' };

/** Any failure of a call as an `LLMClientError`; `otherwise` is the code of what says nothing of itself. */
export function llmError(
  at: At,
  error: unknown,
  otherwise: LLMClientErrorCode = 'llm_unreachable',
): LLMClientError {
  // OpenAI wraps what a token provider throws.
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof LLMClientError) return inner;
  }
  const body = bodyOf(error) ?? (error as { error?: unknown }).error;
  const code = codeOf(error) ?? otherwise;
  return describe(at, code, body, { status: (error as { status?: number }).status, cause: error });
}

/** An answer that came with a success and is none. */
export function unexpected(at: At, body: unknown): LLMClientError {
  const code = readFault(body).message === undefined ? 'llm_unexpected_answer' : 'llm_http_error';
  // A text is the body itself, such as a proxy's page, and no message about it.
  return describe(at, typeof body === 'string' ? 'llm_unexpected_answer' : code, body, { status: 200 });
}

/** An `LLMClientError` with what its body says, in a sentence that names the server. */
function describe(
  { server, baseURL }: At,
  code: LLMClientErrorCode,
  body: unknown,
  { status, cause }: { readonly status: number | undefined; readonly cause?: unknown },
): LLMClientError {
  const fault = readFault(body);
  const message = (fault.message || rootOf(cause)).slice(0, 500);
  const said = SAID[code] ?? `answered ${status ?? fault.status ?? 'an error'}`;
  return new LLMClientError(
    server,
    code,
    // An address may hold a password, and the message of a failure that address.
    `${NAMES[server]} at ${baseURL} ${said}${message && `: ${message}`}`.replace(/\/\/[^/\s]*@/gu, '//…@'),
    {
      status: status ?? fault.status,
      serverCode: fault.code,
      type: fault.type,
      body,
      cause,
    },
  );
}

function codeOf(error: unknown): LLMClientErrorCode | undefined {
  if (error instanceof APIConnectionTimeoutError) return 'llm_timeout';
  if (error instanceof APIUserAbortError || (error as Error).name === 'AbortError') return 'llm_aborted';
  if (error instanceof APIConnectionError) return 'llm_unreachable';
  if (error instanceof SyntaxError) return 'llm_unexpected_answer';
  if (!(error instanceof APIError)) return undefined;
  return error.status === undefined ? 'llm_stream_error' : 'llm_http_error';
}

/** The message of the innermost cause, which names the address that refused a connection. */
function rootOf(error: unknown): string {
  let message = '';
  for (let inner = error; inner instanceof Error; inner = inner.cause) message = inner.message || message;
  return message;
}

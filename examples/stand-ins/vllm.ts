import type { ServerResponse } from 'node:http';
import {
  generate,
  reply,
  replyChunks,
  startModelServer,
  templated,
  tokensOf,
  usageOf,
  type Asked,
  type ModelServer,
  type Route,
} from './model-server.ts';

/** What a stand-in for vLLM serves. */
export interface VLLMOptions {
  readonly model?: string;
  /** Names of adapters on top of the model. */
  readonly adapters?: readonly string[];
  /** With a key, everything under `/v1` wants it, and nothing else. */
  readonly apiKey?: string;
  readonly maxModelLen?: number;
  /** Leaves the limit out of what `/tokenize` answers, so that it is looked up on the model's card. */
  readonly tokenizeWithoutLimit?: boolean;
  readonly unhealthy?: boolean;
}

/** Starts a stand-in for vLLM: its routes, shapes and peculiarities, and a "model" that answers in words. */
export function startVLLM(options: VLLMOptions = {}): Promise<ModelServer> {
  const { model = 'Qwen/Qwen3-8B', adapters = [], apiKey, maxModelLen = 2048, unhealthy = false } = options;
  const head = { id: 'chatcmpl-stand-in', created: 1_700_000_000 };

  const card = (id: string, parent: string | null): object => ({
    id,
    object: 'model',
    created: head.created,
    owned_by: 'vllm',
    root: id,
    parent,
    max_model_len: parent === null ? maxModelLen : null,
    permission: [],
  });

  const served =
    (route: Route): Route =>
    (asked, response) =>
      [model, ...adapters, undefined].includes(asked.body.model)
        ? route(asked, response)
        : fail(response, 404, `The model \`${asked.body.model}\` does not exist.`, 'NotFoundError');

  const guarded =
    (route: Route): Route =>
    (asked, response) => {
      if (apiKey && asked.headers.authorization !== `Bearer ${apiKey}`)
        return reply(response, 401, { error: 'Unauthorized' });
      if (unhealthy) return fail(response, 500, 'EngineCore encountered an issue.', 'InternalServerError');
      return route(asked, response);
    };

  const complete = async (
    { body }: Asked,
    response: ServerResponse,
    prompt: string,
    shape: Shape,
  ): Promise<void> => {
    const count = tokensOf(prompt).length;
    const limit = body.max_completion_tokens ?? body.max_tokens ?? maxModelLen - count;
    if (count + Math.max(1, limit) > maxModelLen) {
      const message = `This model's maximum context length is ${maxModelLen} tokens. However, you requested ${count + limit} tokens.`;
      return fail(response, 400, message, 'BadRequestError');
    }
    if (body.stream_options && !body.stream)
      return fail(response, 400, 'Stream options can only be defined when stream=True.', 'BadRequestError');
    const { words, cut } = generate(prompt, limit);
    const usage = usageOf(count, words.length);
    const shared = { ...head, model: body.model ?? model };
    const end = cut ? 'length' : 'stop';
    const reasoning = /think/u.test(prompt) ? 'The user wants a thought.' : null;
    if (!body.stream) {
      const choice = { index: 0, logprobs: null, finish_reason: end, stop_reason: null };
      const answered = { ...choice, ...shape.whole(words.join(''), reasoning) };
      return reply(response, 200, { ...shared, object: shape.object, choices: [answered], usage });
    }
    const chunks: object[] = words.map((word, index) => {
      const finish_reason = index < words.length - 1 ? null : end;
      const choice = {
        index: 0,
        logprobs: null,
        finish_reason,
        ...shape.part(word, index === 0 ? reasoning : null),
      };
      return { ...shared, object: shape.chunk, choices: [choice] };
    });
    if (body.stream_options?.include_usage)
      chunks.push({ ...shared, object: shape.chunk, choices: [], usage });
    return replyChunks(response, chunks);
  };

  return startModelServer(
    {
      'GET /health': (_asked, response) => reply(response, unhealthy ? 503 : 200),
      'GET /v1/models': guarded((_asked, response) =>
        reply(response, 200, {
          object: 'list',
          data: [card(model, null), ...adapters.map((id) => card(id, model))],
        }),
      ),
      'POST /tokenize': served(({ body }, response) => {
        const tools = body.tools ? ` ${JSON.stringify(body.tools)}` : '';
        const tokens = tokensOf(body.messages ? templated(body.messages) + tools : body.prompt);
        reply(response, 200, {
          count: tokens.length,
          ...(options.tokenizeWithoutLimit ? {} : { max_model_len: maxModelLen }),
          tokens: tokens.map((_token, index) => index + 1),
          token_strs: null,
        });
      }),
      'POST /v1/chat/completions': guarded(
        served((asked, response) => complete(asked, response, templated(asked.body.messages), CHAT)),
      ),
      'POST /v1/completions': guarded(
        served((asked, response) => complete(asked, response, asked.body.prompt, TEXT)),
      ),
    },
    (_asked, response) => reply(response, 404, { detail: 'Not Found' }),
  );
}

interface Shape {
  readonly object: string;
  readonly chunk: string;
  readonly whole: (text: string, reasoning: string | null) => object;
  readonly part: (word: string, reasoning: string | null) => object;
}

const CHAT: Shape = {
  object: 'chat.completion',
  chunk: 'chat.completion.chunk',
  whole: (content, reasoning) => ({
    message: { role: 'assistant', content, refusal: null, tool_calls: [], reasoning },
  }),
  part: (content, reasoning) => ({ delta: { role: 'assistant', content, ...(reasoning && { reasoning }) } }),
};

const TEXT: Shape = {
  object: 'text_completion',
  chunk: 'text_completion',
  whole: (text) => ({ text }),
  part: (text) => ({ text }),
};

function fail(response: ServerResponse, code: number, message: string, type: string): void {
  reply(response, code, { error: { message, type, param: null, code } });
}

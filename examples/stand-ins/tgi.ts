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
} from './model-server.ts';

/** What a stand-in for Text Generation Inference serves. */
export interface TGIOptions {
  readonly model?: string;
  /** With a key, the routes that generate and `/tokenize` want it; `/info` and `/health` do not. */
  readonly apiKey?: string;
  readonly maxInputTokens?: number;
  readonly maxTotalTokens?: number;
  /** Older builds call the limit of the prompt `max_input_length`. */
  readonly old?: boolean;
  /** Models without a chat template refuse messages. */
  readonly chatTemplate?: boolean;
  /** What is wrong with it. */
  readonly unhealthy?: boolean;
}

/** Starts a stand-in for TGI: its routes, shapes and peculiarities, and a "model" that answers in words. */
export function startTGI(options: TGIOptions = {}): Promise<ModelServer> {
  const { model = 'HuggingFaceH4/zephyr-7b-beta', chatTemplate = true, unhealthy = false } = options;
  const { maxInputTokens = 1024, maxTotalTokens = 2048, apiKey } = options;
  const head = { id: '', created: 1_700_000_000, system_fingerprint: '3.3.6-native' };

  const guarded =
    (route: (asked: Asked, response: ServerResponse) => void | Promise<void>) =>
    (asked: Asked, response: ServerResponse): void | Promise<void> => {
      if (apiKey && asked.headers.authorization !== `Bearer ${apiKey}`) return reply(response, 401);
      if (unhealthy) return fail(response, 424, 'Request failed during generation', 'generation');
      return route(asked, response);
    };

  /** Says what is wrong with a request, as the router's validation does. */
  const invalid = ({ body }: Asked, tokens: number): string | undefined => {
    if (body.top_p >= 1) return '`top_p` must be > 0.0 and < 1.0';
    if (body.stop !== undefined && !Array.isArray(body.stop)) return '`stop` must be an array';
    if (tokens > maxInputTokens)
      return `\`inputs\` must have less than ${maxInputTokens} tokens. Given: ${tokens}`;
    if (tokens + Math.min(body.max_tokens ?? 100, 1024) > maxTotalTokens)
      return `\`inputs\` tokens + \`max_new_tokens\` must be <= ${maxTotalTokens}`;
    return undefined;
  };

  /** The answer to either kind of request; `shape` gives a choice its form. */
  const complete = async (
    asked: Asked,
    response: ServerResponse,
    prompt: string,
    shape: Shape,
  ): Promise<void> => {
    const { body } = asked;
    const count = tokensOf(prompt).length;
    const wrong = invalid(asked, count);
    if (wrong) return fail(response, 422, `Input validation error: ${wrong}`, 'validation');
    const { words, cut } = generate(prompt, body.max_tokens ?? 100);
    const usage = usageOf(count, words.length);
    // It repeats whatever model was asked for.
    const shared = { ...head, model: body.model ?? model };
    if (!body.stream) {
      const choice = { index: 0, logprobs: null, finish_reason: cut ? 'length' : shape.end };
      const answered = { ...choice, ...shape.whole(words.join('')) };
      return reply(response, 200, { ...shared, object: shape.object, choices: [answered], usage });
    }
    const chunks: object[] = words.map((word, index) => {
      const finish_reason = index < words.length - 1 ? shape.unfinished : cut ? 'length' : shape.streamEnd;
      const choice = { index: 0, logprobs: null, finish_reason, ...shape.part(word) };
      return { ...shared, object: shape.chunk, choices: [choice], ...shape.usage };
    });
    if (body.messages && body.stream_options?.include_usage)
      chunks.push({ ...shared, object: shape.chunk, choices: [], usage });
    return replyChunks(response, chunks);
  };

  const noTemplate = (response: ServerResponse): void =>
    fail(response, 422, 'Template error: template not found', 'template_error');

  return startModelServer(
    {
      'GET /health': (_asked, response) =>
        unhealthy ? fail(response, 503, 'unhealthy', 'healthcheck') : reply(response, 200),
      'GET /info': (_asked, response) =>
        reply(response, 200, {
          model_id: model,
          model_sha: null,
          model_pipeline_tag: 'text-generation',
          max_concurrent_requests: 128,
          max_best_of: 2,
          max_stop_sequences: 4,
          [options.old ? 'max_input_length' : 'max_input_tokens']: maxInputTokens,
          max_total_tokens: maxTotalTokens,
          validation_workers: 2,
          max_client_batch_size: 4,
          router: 'text-generation-router',
          version: '3.3.6-dev0',
          sha: null,
          docker_label: null,
        }),
      'GET /v1/models': (_asked, response) =>
        reply(response, 200, {
          object: 'list',
          data: [{ id: model, object: 'model', created: 0, owned_by: model }],
        }),
      'POST /tokenize': guarded(({ body }, response) => reply(response, 200, numbered(body.inputs))),
      'POST /chat_tokenize': ({ body }, response) => {
        if (!chatTemplate) return noTemplate(response);
        const templated_text =
          templated(body.messages) + (body.tools ? ` ${JSON.stringify(body.tools)}` : '');
        reply(response, 200, { tokenize_response: numbered(templated_text), templated_text });
      },
      'POST /v1/chat/completions': guarded((asked, response) =>
        chatTemplate ? complete(asked, response, templated(asked.body.messages), CHAT) : noTemplate(response),
      ),
      'POST /v1/completions': guarded((asked, response) =>
        complete(asked, response, asked.body.prompt, TEXT),
      ),
    },
    (_asked, response) => reply(response, 404),
  );
}

interface Shape {
  readonly object: string;
  readonly chunk: string;
  readonly end: string;
  readonly streamEnd: string;
  /** The finish reason of chunks before the last. */
  readonly unfinished: string | null;
  readonly usage: object;
  readonly whole: (text: string) => object;
  readonly part: (word: string) => object;
}

const CHAT: Shape = {
  object: 'chat.completion',
  chunk: 'chat.completion.chunk',
  end: 'stop',
  streamEnd: 'stop',
  unfinished: null,
  usage: { usage: null },
  whole: (content) => ({ message: { role: 'assistant', content } }),
  part: (content) => ({ delta: { role: 'assistant', content } }),
};

const TEXT: Shape = {
  object: 'text_completion',
  chunk: 'text_completion',
  end: 'stop_sequence',
  streamEnd: 'eos_token',
  unfinished: '',
  usage: {},
  whole: (text) => ({ text }),
  part: (text) => ({ text }),
};

function fail(response: ServerResponse, status: number, error: string, error_type: string): void {
  reply(response, status, { error, error_type });
}

function numbered(text: string): object[] {
  let start = 0;
  return tokensOf(text).map((word, index) => {
    const token = { id: index + 1, text: word, start, stop: start + word.length };
    start = token.stop;
    return token;
  });
}

import {
  generate,
  reply,
  replyChunks,
  startModelServer,
  templated,
  tokensOf,
  usageOf,
  type ModelServer,
  type Route,
} from './model-server.ts';

/** What a stand-in for Azure OpenAI serves. */
export interface AzureOptions {
  readonly deployment?: string;
  readonly apiKey?: string;
  /** A token that is taken in place of the key. */
  readonly token?: () => string;
}

const MODEL = 'gpt-4o-2024-08-06';

/** Starts a stand-in for Azure OpenAI: one deployment, one key. */
export function startAzure(options: AzureOptions = {}): Promise<ModelServer> {
  const { deployment = 'emoji', apiKey = 'azure-key', token } = options;
  const guarded =
    (route: Route): Route =>
    (asked, response) => {
      const { 'api-key': key, authorization } = asked.headers;
      if (key === apiKey || (token && authorization === `Bearer ${token()}`)) return route(asked, response);
      const message = 'Access denied due to invalid subscription key or wrong API endpoint.';
      return reply(response, 401, { error: { code: '401', message } });
    };
  const head = { id: 'chatcmpl-stand-in', created: 1_700_000_000, model: MODEL };
  return startModelServer(
    {
      'GET /openai/models': guarded((_asked, response) =>
        reply(response, 200, { object: 'list', data: [{ id: 'gpt-4o', object: 'model' }] }),
      ),
      [`POST /openai/deployments/${deployment}/chat/completions`]: guarded(({ body }, response) => {
        const prompt = templated(body.messages);
        const { words, cut } = generate(prompt, body.max_completion_tokens ?? body.max_tokens ?? 1000);
        const finish_reason = cut ? 'length' : 'stop';
        if (body.stream) {
          const chunks = words.map((content, index) => ({
            ...head,
            object: 'chat.completion.chunk',
            choices: [
              {
                index: 0,
                delta: { content },
                finish_reason: index < words.length - 1 ? null : finish_reason,
              },
            ],
          }));
          // Azure begins with the verdict of its content filter, and without a choice.
          return replyChunks(response, [{ ...head, choices: [], prompt_filter_results: [] }, ...chunks]);
        }
        const message = { role: 'assistant', content: words.join(''), refusal: null };
        return reply(response, 200, {
          ...head,
          object: 'chat.completion',
          choices: [{ index: 0, message, finish_reason, logprobs: null }],
          usage: usageOf(tokensOf(prompt).length, words.length),
        });
      }),
    },
    guarded((_asked, response) =>
      reply(response, 404, {
        error: {
          code: 'DeploymentNotFound',
          message: 'The API deployment for this resource does not exist.',
        },
      }),
    ),
  );
}

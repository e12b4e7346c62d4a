// Requests in the shapes that Libretto's published clients send: libretto_openai 1.1.3 and @libretto/openai 1.3.7.
// Values are made up; which fields there are, and how they are spelt, is theirs. `KEY` stands for the API key.

/** A chat completion from Python: a template, parameters and an id of the caller's. */
export const pythonChat = {
  apiName: 'sport-emoji',
  params: { sport: 'soccer' },
  prompt: {},
  promptEventId: '9b1f0a52-6a3e-4d7c-8a25-0d6bb0f3a111',
  modelParameters: {
    modelProvider: 'openai',
    model: 'gpt-4o-mini',
    temperature: 0.2,
    extra_headers: { authorization: 'Bearer sk-secret-of-the-caller' },
    timeout: 30,
    modelType: 'chat',
  },
  apiKey: 'KEY',
  feedbackKey: '0e0a2f4a-43b7-4cf0-8c5c-0d6a9c0f1b22',
  promptTemplateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
  chatId: 'chat-1',
  chainId: 'chain-1',
  tools: [{ type: 'function', function: { name: 'look_up', parameters: { type: 'object' } } }],
  response: '⚽',
  responseTime: 312.5,
  rawResponse: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'gpt-4o-mini-2024-07-18',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: '⚽', refusal: null },
        finish_reason: 'stop',
        logprobs: null,
      },
    ],
    usage: {
      prompt_tokens: 12,
      completion_tokens: 1,
      total_tokens: 13,
      prompt_tokens_details: { cached_tokens: 4 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
  },
};

/** A text completion from Python, with a project's legacy key and no name. */
export const pythonCompletion = {
  apiName: null,
  params: {},
  prompt: {},
  promptEventId: '2f8a33a1-77a6-4e66-b3c1-52c2b4f0c333',
  modelParameters: {
    modelProvider: 'openai',
    model: 'gpt-3.5-turbo-instruct',
    stream: true,
    modelType: 'completion',
  },
  projectKey: 'KEY',
  feedbackKey: 'f3e1f1de-1111-4222-8333-444455556666',
  promptTemplateText: 'Say hello',
  response: 'Hello!',
  responseTime: 80,
};

/** A chat completion with tool calls from TypeScript: both names, no id, metrics beside the raw response. */
export const typescriptChat = {
  responseTime: 420,
  response: null,
  responseMetrics: {
    usage: { prompt_tokens: 30, completion_tokens: 9, total_tokens: 39 },
    finish_reason: 'tool_calls',
    logprobs: null,
  },
  params: { city: 'Seoul', history: [{ role: 'user', content: 'hi' }] },
  apiKey: 'KEY',
  promptTemplateChat: [
    { role: 'chat_history', content: '{history}' },
    { role: 'user', content: 'The weather in {city}' },
  ],
  promptTemplateName: 'weather',
  apiName: 'weather',
  prompt: {},
  chatId: 'chat-2',
  chainId: '7d3c5b1e-9c1a-4a0e-a111-5b7f9a0c1d2e',
  feedbackKey: '5f0c8f6e-2222-4333-8444-555566667777',
  modelParameters: { modelProvider: 'openai', modelType: 'chat', model: 'gpt-4o', temperature: 0 },
  tools: [{ type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }],
  toolCalls: [
    { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Seoul"}' } },
  ],
  rawResponse: {
    id: 'chatcmpl-2',
    object: 'chat.completion',
    model: 'gpt-4o',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Seoul"}' } },
          ],
        },
        finish_reason: 'tool_calls',
      },
    ],
    usage: { prompt_tokens: 30, completion_tokens: 9, total_tokens: 39 },
    libretto: { feedbackKey: '5f0c8f6e-2222-4333-8444-555566667777' },
  },
};

/** A text completion from TypeScript: no raw response, and the only call that carries a context. */
export const typescriptCompletion = {
  responseTime: 55,
  response: 'one two',
  responseMetrics: {
    usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
    finish_reason: 'length',
    logprobs: { tokens: ['one', ' two'] },
  },
  params: {},
  apiKey: 'KEY',
  promptTemplateText: 'Count',
  promptTemplateName: 'count',
  apiName: 'count',
  prompt: {},
  feedbackKey: 'any string is a key',
  context: { release: '1.2.3' },
  modelParameters: { modelProvider: 'openai', modelType: 'completion', model: 'gpt-3.5-turbo-instruct' },
};

/** A call that failed, from TypeScript: JSON leaves null of an error that it could not read. */
export const typescriptError = {
  responseTime: 12,
  responseErrors: [null],
  params: {},
  apiKey: 'KEY',
  promptTemplateChat: [{ role: 'user', content: 'x' }],
  apiName: 'broken',
  prompt: {},
  feedbackKey: '77777777-2222-4333-8444-555566667777',
  modelParameters: { modelProvider: 'openai', modelType: 'chat', model: 'gpt-4o' },
};

/** A run of an assistant, from TypeScript. */
export const typescriptAssistant = {
  responseTime: 900,
  response: 'Done.',
  params: {},
  apiKey: 'KEY',
  promptTemplateChat: [{ role: 'user', content: 'Do it' }],
  promptTemplateName: 'assistant',
  apiName: 'assistant',
  prompt: {},
  chatId: 'thread_1',
  feedbackKey: 'msg_1',
  modelParameters: { modelProvider: 'openai', modelType: 'assistants', model: 'gpt-4o' },
};

/** Feedback: Python sends null for what was not given, TypeScript leaves it out. */
export const feedback = {
  python: {
    feedback_key: pythonChat.feedbackKey,
    apiKey: 'KEY',
    rating: null,
    better_response: 'a football',
  },
  typescript: { feedback_key: typescriptChat.feedbackKey, apiKey: 'KEY', rating: 0.5 },
  deletion: { feedback_key: 'msg_1', apiKey: 'KEY', is_deleted: true },
};

/** What a chain came to: the same in both languages. */
export const chain = { id: 'chain-1', apiKey: 'KEY', result: { answer: 42 } };

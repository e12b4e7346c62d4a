import type { EventDetail, EventSummary, FootlightEvent, JsonValue } from 'footlight/wire';

/** The markup that must never come alive: its handler would set a flag that the tests look for. */
export const HOSTILE = `<img src=x onerror="window.pwned = true"><script>window.pwned = true</script>`;
export const GOOD_KEY = 'fl_sk_test_0123456789';

const NOW = Date.now();
const DAY = 86_400_000;

/** A whole event with everything a call can have; a test changes what it is about. */
export function cannedEvent(change: Partial<FootlightEvent> = {}): FootlightEvent {
  return {
    schemaVersion: 1,
    id: '0199a000-0000-7000-8000-000000000001',
    startedAt: new Date(NOW - 60_000).toISOString(),
    operation: 'chat',
    provider: 'openai',
    host: 'api.openai.com',
    promptTemplateName: 'support-reply',
    templateChat: [
      { role: 'system', content: 'You answer for {company}. Write JSON like {"ok": true} only when asked.' },
      {
        role: 'user',
        content: 'Customer {customer.name} writes:\n\n{question}\n\nAnswer in {language}, {tone}.',
      },
    ],
    templateParams: {
      company: 'Nordlicht Travel',
      customer: { name: 'Ada', since: 2019 },
      question: `My night train was cancelled. ${HOSTILE} What now?`,
      language: 'English',
      tone: 'warmly',
      channel: 'mail',
    },
    messages: [
      {
        role: 'system',
        content: 'You answer for Nordlicht Travel. Write JSON like {"ok": true} only when asked.',
      },
      {
        role: 'user',
        content: `Customer Ada writes:\n\nMy night train was cancelled. ${HOSTILE} What now?\n\nAnswer in English, warmly.`,
      },
    ],
    model: 'gpt-4o-mini',
    modelParameters: { temperature: 0.3, max_tokens: 400, seed: 7 },
    tools: [{ type: 'function', function: { name: 'find_trains', parameters: { type: 'object' } } }],
    stream: true,
    status: 'ok',
    choices: [
      {
        index: 0,
        role: 'assistant',
        content: `I am sorry about your night, Ada. ${HOSTILE}\n\nYou can take the 07:12 tomorrow at no cost, or have the whole fare back. A hotel near the station is on us.`,
        finishReason: 'stop',
      },
      {
        index: 1,
        role: 'assistant',
        content: null,
        toolCalls: [
          {
            id: 'call_8Zq',
            type: 'function',
            name: 'find_trains',
            arguments: '{"from":"Berlin","to":"Wien"}',
          },
        ],
        finishReason: 'tool_calls',
      },
    ],
    finishReason: 'stop',
    responseId: 'chatcmpl-AbC123',
    responseModel: 'gpt-4o-mini-2024-07-18',
    requestId: 'req_5f2c9e',
    usage: { promptTokens: 1204, completionTokens: 318, totalTokens: 1522, cachedTokens: 1024 },
    latencyMs: 1843,
    timeToFirstChunkMs: 412,
    attempts: 2,
    chatId: 'chat-4711',
    chainId: '0199a000-0000-7000-8000-00000000c4a1',
    context: { plan: 'pro', screen: 'inbox' },
    feedbackKey: 'fk_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    sdk: 'footlight-js/0.1.0',
    ...change,
  };
}

/** The opened call of {@link cannedEvent}, with two opinions about it. */
export function cannedDetail(event: FootlightEvent = cannedEvent()): EventDetail {
  const feedback = {
    author: null,
    feedbackKey: event.feedbackKey,
    receivedAt: new Date(NOW - 30_000).toISOString(),
  };
  return {
    event,
    receivedAt: event.startedAt,
    templateVersion: 1,
    costUsd: 0.0042,
    feedback: [
      { ...feedback, id: 'f1', rating: 0.2, betterResponse: `Take the bus. ${HOSTILE}`, comment: null },
      {
        ...feedback,
        id: 'f2',
        rating: 0.85,
        betterResponse: null,
        comment: 'Kind, and it solved my problem.',
      },
    ],
    chainResult: { outcome: 'resolved', steps: 3 },
  };
}

/** Shapes that no honest client sends, and that must not break the page. */
export const BROKEN_EVENT: Readonly<Record<string, unknown>> = {
  id: '0199a000-0000-7000-8000-00000000bad0',
  startedAt: 'not a time',
  status: 'invented',
  promptTemplateName: 42,
  templateChat: [
    null,
    'bare',
    { role: 7, content: [{ type: 'text', text: 'part {a}' }] },
    { content: 'no role' },
  ],
  templateParams: ['a', 'list'],
  messages: [
    { role: 'user', content: null },
    {
      role: 'tool',
      tool_call_id: 'call_1',
      content: ['x', 3, null, { type: 'input_audio', input_audio: {} }],
    },
    { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.com/spy.png' } }] },
    {
      role: 'assistant',
      content: null,
      tool_calls: [null, {}, { function: { name: 'f', arguments: '{"cut' } }],
    },
    { role: 'user', content: 'long '.repeat(40_000) },
    5,
  ],
  choices: [null, { content: { odd: true } }, { content: null, refusal: 'I will not.', toolCalls: 'none' }],
  usage: { promptTokens: 'many' },
  error: { message: { nested: true }, status: '500' },
  modelParameters: null,
  context: nest(400),
  latencyMs: null,
};

function nest(depth: number): JsonValue {
  let value: JsonValue = 'deep';
  for (let level = 0; level < depth; level++) value = { value };
  return value;
}

const TEMPLATES = ['support-reply', 'sport-emoji', 'summarize-thread', 'title-from-text'];
const ANSWERS = [
  'I am sorry about your night, Ada. You can take the 07:12 tomorrow at no cost, or have the whole fare back.',
  '⚽',
  'The team agreed to ship on Thursday; Mina checks the migration, Leo writes the notes, and nobody touches billing.',
  'A quiet harbour in winter',
];
const PARAMS = [
  {
    company: 'Nordlicht Travel',
    question: 'My night train was cancelled. What now?',
    language: 'English',
    tone: 'warm',
  },
  { sport: 'soccer' },
  { thread: ['…'], limit: 3 },
  { text: 'The boats were all in, and the light on the water was grey.' },
];
const STATUSES = [
  'ok',
  'ok',
  'ok',
  'error',
  'ok',
  'ok',
  'aborted',
  'ok',
  'ok',
  'incomplete',
  'ok',
  'unread',
] as const;

/** The `n`th line of a plausible list, newest first. */
export function cannedSummary(n: number, change: Partial<EventSummary> = {}): EventSummary {
  const kind = n % TEMPLATES.length;
  const status = STATUSES[n % STATUSES.length] ?? 'ok';
  const isError = status === 'error';
  return {
    id: n === 0 ? cannedEvent().id : `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    startedAt: new Date(n < 30 ? NOW - 60_000 - n * 47_000 : NOW - n * DAY).toISOString(),
    receivedAt: new Date(NOW).toISOString(),
    operation: 'chat',
    promptTemplateName: TEMPLATES[kind] ?? '',
    templateVersion: 1,
    templateParams: PARAMS[kind] ?? {},
    provider: 'openai',
    model: kind === 2 ? 'gpt-4o' : 'gpt-4o-mini',
    status,
    preview: isError ? 'Rate limit reached for gpt-4o-mini: 500 requests a minute.' : (ANSWERS[kind] ?? ''),
    errorCode: isError ? 'rate_limit_exceeded' : null,
    latencyMs: [1843, 312, 8120, 640][kind] ?? 0,
    timeToFirstChunkMs: null,
    promptTokens: isError ? null : 1204 + n * 31,
    completionTokens: isError ? null : 318 - n,
    costUsd: isError ? null : 0.0042,
    chatId: 'chat-4711',
    chainId: null,
    userId: null,
    feedbackKey: `fk_${n}`,
    rating: n % 3 === 0 && !isError ? ([0.2, 1, 0.55, 0.85][(n / 3) % 4] ?? null) : null,
    ...change,
  };
}

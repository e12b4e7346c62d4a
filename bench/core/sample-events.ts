import { randomBytes } from 'node:crypto';
import type { FootlightEvent } from '../../src/wire/index.ts';

const WORDS = Array.from({ length: 2000 }, (_, index) => ((index * 7919 + 104_729) % 1_679_616).toString(36));
const TEXTS = Array.from({ length: 50 }, (_, text) =>
  Array.from({ length: 165 }, (_, word) => WORDS[(text * 977 + word * word * 31) % WORDS.length]).join(' '),
);

/** A plausible event of about 3 kB, the `n`th, that started at `time` (ms since 1970). */
export function benchEvent(n: number, time: number): FootlightEvent {
  const text = (offset: number): string => TEXTS[(n * 7 + offset) % TEXTS.length] ?? '';
  const template = n % 37;
  return {
    schemaVersion: 1,
    id: timeOrderedId(time),
    startedAt: new Date(time).toISOString(),
    operation: 'chat',
    provider: 'openai',
    host: 'api.openai.com',
    promptTemplateName: `template-${template}`,
    templateChat: [{ role: 'user', content: `Question ${template}: {question}` }],
    templateParams: { question: text(1).slice(0, 300) },
    messages: [{ role: 'user', content: text(1) }],
    model: ['gpt-4o', 'gpt-4o-mini', 'o3'][n % 3] ?? '',
    modelParameters: { temperature: 0 },
    stream: true,
    status: n % 20 === 0 ? 'error' : 'ok',
    choices: [{ index: 0, role: 'assistant', content: text(2), finishReason: 'stop' }],
    finishReason: 'stop',
    usage: { promptTokens: 300 + (n % 100), completionTokens: 200, totalTokens: 500 + (n % 100) },
    latencyMs: 200 + ((n * 7919) % 5000),
    timeToFirstChunkMs: 50 + ((n * 104_729) % 400),
    attempts: 1,
    chatId: `chat-${(n * 31) % 100_000}`,
    context: { userId: `user-${(n * 17) % 10_000}` },
    feedbackKey: time.toString(16).padStart(12, '0') + randomBytes(16).toString('hex'),
    sdk: 'footlight-bench/1',
  };
}

/** A UUID of version 7, as the SDK makes them. */
function timeOrderedId(time: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(time, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

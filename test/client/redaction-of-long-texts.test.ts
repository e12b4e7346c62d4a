import { expect, test } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const KEY = 'sk-proj-Zk3vQ9xT1mWb7Lr5Yc2Np8Hd4Gs6Jf0AeUi';
const LINE = 'MIIEpAIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun';
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${`${LINE}\n`.repeat(25)}-----END RSA PRIVATE KEY-----`;

const words = (length: number): string => 'lorem ipsum dolor '.repeat(length / 18 + 1).slice(0, length);
const tokensOf = (text: string): string[] => text.match(/.{1,4}/gsu) ?? [];
const logprobs = (text: string): object => ({
  content: tokensOf(text).map((token) => ({
    token,
    logprob: -0.1,
    bytes: [...Buffer.from(token)],
    top_logprobs: [],
  })),
});

test.each([
  ['a long answer', 6000, false],
  ['a long streamed answer', 8000, true],
  ['an answer that is too long to be searched whole', 40_000, false],
])('the token probabilities of %s spell no secret', async (_, length, stream) => {
  const text = `${words(length / 2)} ${KEY} ${words(length / 2)}`;
  await using recorded = await record((_request, response) => {
    const chunks = tokensOf(text).map((content) => chatChunk({ content }, { logprobs: logprobs(content) }));
    if (stream) return sendChunks(response, chunks);
    const message = { role: 'assistant', content: text };
    const choices = [{ index: 0, finish_reason: 'stop', message, logprobs: logprobs(text) }];
    return json(response, chatCompletion('', { choices }));
  });
  const params = { model: 'm', messages: [], logprobs: true };
  if (stream)
    for await (const __ of await recorded.client.chat.completions.create({ ...params, stream: true }));
  else await recorded.client.chat.completions.create(params);
  const event = await recorded.event();
  expect(event.choices[0]?.content).toContain('lorem ipsum');
  expect(JSON.stringify(event)).not.toContain('"token"');
});

const CUTS = {
  'a request': { length: 300_000, limit: 16 * 1024 },
  'an answer': { length: 300_000, limit: 16 * 1024 },
  'an answer of megabytes': { length: 3_000_000, limit: 16 * 1024 },
  'a template parameter': { length: 400_000, limit: 128 * 1024 },
};

/** What is planted, and what of it must not be seen. */
const PLANTED: readonly (readonly [
  what: string,
  text: string,
  pieces: readonly string[],
  redactPii: boolean,
])[] = [
  ['an API key', KEY, [KEY.slice(10, 16), KEY.slice(-8)], false],
  ['a private key', PEM, [LINE.slice(0, 20)], false],
  ['an API key', KEY, [KEY.slice(10, 16), KEY.slice(-8)], true],
  ['a card number', '4111 1111 1111 1111', ['4111', '1111 1'], true],
  ['an e-mail address', 'canary.bird@example.com', ['canary', 'example'], true],
];

test.each(
  PLANTED.flatMap(([what, text, pieces, redactPii]) =>
    (['a request', 'an answer', 'an answer of megabytes', 'a template parameter'] as const).flatMap((where) =>
      (['start', 'end'] as const).map((side) => ({ what, text, pieces, redactPii, where, side })),
    ),
  ),
)(
  'no piece of $what is left at the $side of what is cut out of $where (redactPii: $redactPii)',
  async ({ text, pieces, redactPii, where, side }) => {
    const { length, limit } = CUTS[where];
    const cut = side === 'start' ? Math.floor(limit * 0.7) : length - Math.floor(limit * 0.2);
    const before = cut - Math.floor(text.length / 2);
    const long = `${words(before - 1)} ${text} ${words(length - before - text.length - 1)}`;
    const content = where === 'a request' ? long : 'x';
    await using recorded = await record(
      (_request, response) => json(response, chatCompletion(where.startsWith('an answer') ? long : 'x')),
      { footlight: { redactPii } },
    );
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content }],
      footlight: { templateParams: where === 'a template parameter' ? { long } : {} },
    });
    // Digits of what chance makes say nothing.
    const { id: _, feedbackKey: __, host: ___, startedAt: ____, ...told } = await recorded.event();
    const event = JSON.stringify(told).replaceAll(/fingerprint [\da-f]{8}/gu, '');
    expect(event).toContain('characters cut');
    for (const piece of pieces) expect(event).not.toContain(piece);
  },
);

test.each([
  ['the default', {}],
  ['redactPii', { redactPii: true }],
  ['a mask', { mask: <T>(value: T): T => value }],
])('an answer that is nested too deep for JSON is searched and recorded, with %s', async (_, footlight) => {
  for (const depth of [1000, 2500, 5000, 50_000]) {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const whole = JSON.stringify(chatCompletion(`Take ${KEY} now`));
    const answer = `${whole.slice(0, -1)},"nested":${nested},"key":"${KEY}"}`;
    await using recorded = await record(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      },
      { footlight },
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    const event = await recorded.event();
    expect(event).toMatchObject({
      truncated: true,
      choices: [{ content: 'Take [API_KEY] now' }],
      redaction: { counts: { API_KEY: expect.any(Number) } },
    });
    expect(JSON.stringify(event)).not.toContain(KEY);
  }
});

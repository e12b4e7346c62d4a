import { describe, expect, test } from 'vitest';
import { serializeEvent } from '../../src/capture/index.ts';
import { MAX_EVENT_BYTES, type FootlightEvent } from '../../src/wire/index.ts';
import { chatCompletion } from '../support/openai.ts';
import { cyclic, deep, hostile, slowGetters } from '../support/hostile-values.ts';
import { record } from '../support/recorded.ts';

const event = (more: object): FootlightEvent =>
  ({
    schemaVersion: 1,
    id: '018f4e5a-0000-4000-8000-000000000001',
    templateParams: {},
    modelParameters: {},
    choices: [],
    ...more,
  }) as unknown as FootlightEvent;

describe('an event', () => {
  test('without choices, which a mask may have taken out, is cut like any other', () => {
    const json = serializeEvent(event({ choices: undefined, prompt: 'x'.repeat(500_000) }));
    expect(JSON.parse(json)).toMatchObject({ truncated: true, choices: [] });
  });

  test('with the probabilities of thousands of tokens is cut to one that the server takes', () => {
    const token = { token: 'x', logprob: -0.1, bytes: [120], top_logprobs: [{ token: 'y', logprob: -2 }] };
    const logprobs = { content: Array.from({ length: 4000 }, () => token) };
    const choices = [
      { content: 'one', logprobs, index: 0, finishReason: 'stop' },
      { content: 'two', logprobs, index: 1, finishReason: 'stop' },
    ];
    expect(JSON.parse(serializeEvent(event({ choices })))).toMatchObject({
      truncated: true,
      choices: [
        { index: 0, content: 'one' },
        { index: 1, content: 'two' },
      ],
    });
  });

  test('that JSON cannot hold is copied as far as it can be', () => {
    const json = serializeEvent(event({ rawResponse: { deep, cyclic, big: 10n, last: 'here' } }));
    expect(JSON.parse(json)).toMatchObject({ truncated: true, rawResponse: { big: '10', last: 'here' } });
    expect(json).toContain('[too deep]');
    expect(json).toContain('[circular]');
  });

  test('of an answer that is nested too deep for JSON is recorded without redaction, too', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const answer = `${JSON.stringify(chatCompletion('hi')).slice(0, -1)},"nested":${nested}}`;
    await using recorded = await record(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      },
      { footlight: { redactSecrets: false } },
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    expect(await recorded.event()).toMatchObject({ truncated: true, choices: [{ content: 'hi' }] });
  });

  test('that is small is left as it is', () => {
    expect(JSON.parse(serializeEvent(event({ prompt: 'x'.repeat(1000) })))).not.toHaveProperty('truncated');
  });

  test.each([
    ['one huge string', { prompt: 'x'.repeat(8_000_000) }],
    ['many long strings', { messages: Array.from({ length: 100 }, () => ({ content: 'x'.repeat(20_000) })) }],
    [
      'thousands of short strings',
      {
        messages: Array.from({ length: 200_000 }, (_, index) => ({ content: `${index} ${'y'.repeat(100)}` })),
      },
    ],
    [
      'a huge answer of three-byte characters',
      { choices: [{ index: 0, content: '語'.repeat(2_000_000), finishReason: 'stop' }] },
    ],
  ])('with %s is cut below the limit of the server', (_what, more) => {
    const json = serializeEvent(event(more));
    expect(Buffer.byteLength(json)).toBeLessThan(MAX_EVENT_BYTES);
    expect(JSON.parse(json)).toMatchObject({ truncated: true, id: '018f4e5a-0000-4000-8000-000000000001' });
  });

  test('of a call with a large picture is recorded, cut, while the picture is sent whole', async () => {
    await using recorded = await record();
    const url = `data:image/png;base64,${'A'.repeat(3_000_000)}`;
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    });
    expect(recorded.openai.requests[0]?.body).toContain(url);
    const { messages, truncated } = await recorded.event();
    expect(JSON.stringify(messages)).toMatch(
      /What is this\?.*data:image\/png;base64,A+ \[… \d+ of 3000022 characters cut/u,
    );
    expect(truncated).toBe(true);
  });

  test('of a call whose options are all slow is recorded with what was read of them in the time of one', async () => {
    await using recorded = await record();
    const { object: slow, reads } = slowGetters(500);
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: [],
      footlight: {
        templateChat: [slow] as never,
        templateParams: { slow },
        context: { slow, list: [slow], last: 'here' },
      },
    });
    expect(await recorded.event()).toMatchObject({
      templateParams: { slow: expect.anything() },
      context: { last: 'here' },
    });
    expect(reads()).toBeLessThan(50);
  });

  test('of a call with hostile context is recorded, and the call is not hurt', async () => {
    await using recorded = await record();
    for (const [, make] of hostile) {
      await recorded.client.chat.completions.create({
        model: 'm',
        messages: [],
        footlight: { context: { made: make() }, templateParams: { made: make() } },
      });
    }
    expect(await recorded.events()).toHaveLength(hostile.length);
  });
});

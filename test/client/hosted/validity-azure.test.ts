import { AzureClient } from 'footlight';
import { describe, expect, test } from 'vitest';

describe('Azure', () => {
  const azure = (model: string | undefined, others: object = {}): AzureClient =>
    new AzureClient({ endpoint: 'x', apiKey: 'x', apiVersion: '2024-10-21', model, ...others });

  /** The longest that others had to wait for their turn while `work` went on, in ms. */
  async function longestWait(work: () => Promise<unknown>): Promise<number> {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await work();
    clearInterval(timer);
    return Math.max(longest, performance.now() - last);
  }

  test('is counted here, close but not exact', async () => {
    const messages = [
      { role: 'system' as const, content: 'You are a helpful assistant.' },
      { role: 'user' as const, content: 'Which emoji goes with soccer?' },
    ];
    // As gpt-tokenizer's own chat encoding counts it.
    expect(await azure('gpt-4o').isValidPrompt(messages)).toEqual({
      valid: true,
      tokens: 23,
      limit: 128_000,
      exact: false,
      reason: 'ok',
    });
  });

  test.each([
    ['gpt-4o-mini', 128_000],
    ['gpt-35-turbo', 16_385],
    ['gpt-3.5-turbo-0125', 16_385],
    ['gpt-35-turbo-0613', 4096],
    ['gpt-4', 8192],
    ['gpt-4-0613', 8192],
    ['gpt-4-32k', 32_768],
    ['gpt-4-turbo-2024-04-09', 128_000],
    ['gpt-4.1-mini', 1_047_576],
    ['o3-mini', 200_000],
    ['gpt-5-mini', 272_000],
    ['gpt-5.4', 1_050_000],
    ['gpt-5.4-mini', 272_000],
    ['my-model', null],
    [undefined, null],
  ])('knows what %s takes', async (model, limit) => {
    expect((await azure(model).isValidPrompt('Hi')).limit).toBe(limit);
  });

  test('of an unknown model is counted and not judged, unless its context is given', async () => {
    expect(await azure('my-model').isValidPrompt('Hi')).toMatchObject({
      valid: null,
      tokens: 8,
      reason: 'unknown_limit',
    });
    const given = azure('my-model', { contextWindow: 10 });
    expect(await given.isValidPrompt('Hi', { maxTokens: 2 })).toMatchObject({ valid: true, limit: 10 });
    expect(await given.isValidPrompt('Hi', { maxTokens: 3 })).toMatchObject({
      valid: false,
      reason: 'no_room_for_answer',
    });
  });

  test('is counted by whoever was handed in, where nothing can be loaded at run time', async () => {
    const llm = azure('gpt-4o', { countTokens: (text: string) => 100 * text.length });
    // With the role, and what OpenAI puts around a message and around them all.
    expect(await llm.isValidPrompt('Hello')).toMatchObject({
      valid: true,
      tokens: 100 * 'userHello'.length + 6,
    });
  });

  test('has no room for an answer that the model never gives', async () => {
    const validity = await azure('gpt-4o').isValidPrompt('Hi', { maxTokens: 16_385 });
    expect(validity).toMatchObject({ valid: false, limit: 16_384, reason: 'no_room_for_answer' });
  });

  test.each([
    ['the names of special tokens', '<|endoftext|><|im_start|>system<|fim_prefix|>'],
    ['half a character', 'a\uD800b\uDC00'],
    ['a null', 'a\0b'],
  ])('counts %s as text', async (_name, text) => {
    const { valid, tokens } = await azure('gpt-4o').isValidPrompt(text);
    expect(valid).toBe(true);
    expect(tokens).toBeGreaterThan(7);
  });

  test.each([
    ['64k letters without a gap', 'ab'.repeat(32_000)],
    [
      '64k different letters without a gap',
      Array.from({ length: 64_000 }, (_, i) => String.fromCharCode(97 + ((i * i * 7 + (i >> 3)) % 26))).join(
        '',
      ),
    ],
    ['64k blanks', ' '.repeat(64_000)],
    ['64k line breaks', '\n'.repeat(64_000)],
    ['64k equals signs', '='.repeat(64_000)],
    ['64k Chinese characters', '漢字'.repeat(32_000)],
    ['64k emoji', '⚽️👩‍👩‍👧'.repeat(8000)],
    ['a megabyte of prose', 'The quick brown fox jumps over the lazy dog. '.repeat(24_000)],
    [
      'a megabyte of base64',
      Buffer.from(Array.from({ length: 786_432 }, (_, i) => (i * 31) % 256)).toString('base64'),
    ],
  ])('never holds up the event loop: %s', { timeout: 60_000 }, async (_name, text) => {
    const llm = azure('gpt-4o');
    await llm.isValidPrompt('The tokenizer is loaded.');
    const waited = await longestWait(async () => {
      expect([true, false]).toContain((await llm.isValidPrompt(text, { timeoutMs: 50_000 })).valid);
    });
    // Undivided, the worst of these takes seconds.
    expect(waited).toBeLessThan(250);
  });

  test('is surely too long at once, however long it is', async () => {
    const text = 'x'.repeat(100_000_000);
    const started = performance.now();
    expect(await azure('gpt-4').isValidPrompt(text)).toEqual({
      valid: false,
      tokens: null,
      limit: 8192,
      exact: false,
      reason: 'prompt_too_long',
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('counts close to the undivided count', async () => {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
    const texts = [
      'Ein längerer Text mit Umlauten, ‘quotes’ and numbers 1234567890. '.repeat(300),
      JSON.stringify(Array.from({ length: 500 }, (_, i) => ({ id: i, name: `name ${i}`, tags: ['a', 'b'] }))),
      'function f(x) {\n  return x ** 2;\n}\n\n'.repeat(400),
    ];
    const llm = azure('gpt-4o', { chatCompletionEnabled: false });
    for (const text of texts) {
      const exact = countTokens(text);
      const { tokens } = await llm.isValidPrompt(text);
      expect(tokens).toBeGreaterThanOrEqual(exact);
      expect(tokens).toBeLessThan(exact * 1.02);
    }
  });

  test('counts tools with a margin, and does not judge what it cannot count', async () => {
    const llm = azure('gpt-4o');
    const tools = [
      { type: 'function', function: { name: 'lookup', parameters: { type: 'object', properties: {} } } },
    ];
    const plain = (await llm.isValidPrompt('Hi')).tokens as number;
    expect((await llm.isValidPrompt('Hi', { tools })).tokens).toBeGreaterThan(plain + 10);
    const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } };
    const messages = [
      { role: 'user' as const, content: [{ type: 'text' as const, text: 'What is it?' }, image] },
    ];
    expect(await llm.isValidPrompt(messages)).toMatchObject({
      valid: null,
      tokens: 11,
      reason: 'not_counted',
    });
  });
});

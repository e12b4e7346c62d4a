import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { searchSecrets } from '../../src/redact/secret/find-secrets.ts';
import { mayHoldSecret } from '../../src/redact/secret/hints.ts';
import { PASSWORD_NAMES, TOKEN_NAMES } from '../../src/redact/secret/named-secret.ts';
import { VENDOR_KEYS } from '../../src/redact/secret/vendor-keys.ts';
import { randomNumbers, randomText } from './random.ts';

/** Every text that a pattern of alternatives, classes of letters and options stands for; look-arounds left out. */
function spelled(pattern: string): string[] {
  const source = pattern.replace(/\(\?<?[!=](?:[^()[]|\[[^\]]*\]|\([^()]*\))*\)/g, '').replace(/\\b/g, '');
  let at = 0;
  const alternatives = (): string[] => {
    const all: string[] = [];
    for (;;) {
      let texts = [''];
      while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        const options = one();
        const repeated = /^\{(\d+),?\d*\}|^\?/.exec(source.slice(at));
        at += repeated?.[0].length ?? 0;
        const pieces =
          repeated === null
            ? options
            : repeated[1] === undefined
              ? ['', ...options]
              : options.map((option) => option.repeat(Number(repeated[1])));
        texts = texts.flatMap((text) => pieces.map((piece) => text + piece));
      }
      all.push(...texts);
      if (source[at] !== '|') return all;
      at += 1;
    }
  };
  const one = (): string[] => {
    const character = source[at] ?? '';
    at += 1;
    if (character === '(') {
      at += 2;
      const inside = alternatives();
      at += 1;
      return inside;
    }
    if (character === '[') {
      const end = source.indexOf(']', at);
      const letters = source.slice(at, end);
      at = end + 1;
      if (letters === '\\w-') return ['a', 'Z'];
      return letters === 'a-z' ? ['a', 'z'] : letters === 'a-eoprs' ? [...'abcdeoprs'] : [...letters];
    }
    if (character !== '\\') return [character];
    at += 1;
    return [source[at - 1] ?? ''];
  };
  return alternatives();
}

const found = (text: string): boolean => searchSecrets(text).length > 0;

it('has a hint of every key whose prefix is known', () => {
  const keys = spelled(VENDOR_KEYS)
    .flatMap((prefix) =>
      ['-', '_', '.'].map((sign) => `x ${prefix}${sign}0123456789abcdef0123456789abcdef y`),
    )
    .filter(found);
  expect(keys.length).toBeGreaterThan(200);
  for (const key of keys) expect(mayHoldSecret(key), key).toBe(true);
});

it('has a hint of every secret whose name is known', () => {
  const names = spelled(`${PASSWORD_NAMES}|${TOKEN_NAMES}`).filter((name) => !name.startsWith('sig'));
  for (const name of [...names, ...names.map((name) => name.toUpperCase()), 'x?sig', 'x-signature']) {
    const text = `{"a":1,"${name}":"${name.endsWith('in') || name.endsWith('IN') ? '4711' : 'aB3dE6gH9jKlMnOp'}"}`;
    const query = `https://example.com/?a=1&${name}=aB3dE6gH9jKlMnOp`;
    for (const one of [text, query]) expect(mayHoldSecret(one), one).toBe(found(one));
  }
});

it('has a hint of all that the search finds in the corpus', () => {
  const lines = readFileSync(new URL('corpus/positives.txt', import.meta.url), 'utf8').split('\n');
  const secrets = lines.map((line) => line.replace(/^\w+\t/, '').replace(/[«»]/g, '')).filter(found);
  expect(secrets.length).toBeGreaterThan(70);
  for (const text of [...secrets, ...secrets.map((secret) => JSON.stringify(secret))])
    expect(mayHoldSecret(text), text).toBe(true);
});

it('has a hint of all that the search finds in texts at random', () => {
  const random = randomNumbers(7);
  let count = 0;
  for (let round = 0; round < 5000; round += 1) {
    const text = randomText(random, 12);
    if (!found(text)) continue;
    count += 1;
    expect(mayHoldSecret(text), text).toBe(true);
  }
  expect(count).toBeGreaterThan(500);
});

it('has none of an event that holds no secret', () => {
  const event =
    '{"id":"0193a1b2-4c2e-7b1a-8f00-aabbccddeeff","startedAt":"2026-11-28T00:31:07.376Z","operation":"chat",' +
    '"feedbackKey":"a8a0a1e7-09a7-4594-a772-6632d4d2d0ff","usage":{"promptTokens":301},"model":"gpt-4o-mini-2024-07-18",' +
    '"modelParameters":{"temperature":0},"host":"api.openai.com"}';
  expect(mayHoldSecret(event)).toBe(false);
});

it.each(['-', '_', '-_'])('reads a few characters for each sign of a run of %j', (signs) => {
  const run = signs.repeat(10_000 / signs.length);
  let reads = 0;
  const charCodeAt = (index: number): number => {
    reads += 1;
    return run.charCodeAt(index);
  };
  expect(mayHoldSecret(Object.assign(new String(run), { charCodeAt }) as string)).toBe(false);
  expect(reads).toBeLessThan(4 * run.length);
});

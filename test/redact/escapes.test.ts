import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { plainText } from '../../src/redact/plain-text.ts';

const redactor = createRedactor();
const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const ascii = (json: string): string => json.replace(/[^\0-~]/g, escapeOf);
/** JSON as other writers of it have it, in a string of an event. */
const WRITERS: Record<string, (value: object) => string> = {
  'JSON.stringify': (value) => JSON.stringify({ a: JSON.stringify(value) }),
  Python: (value) => JSON.stringify({ a: ascii(JSON.stringify(value)) }),
  Go: (value) => JSON.stringify({ a: JSON.stringify(value).replace(/[<>&]/g, escapeOf) }),
  PHP: (value) => JSON.stringify({ a: ascii(JSON.stringify(value)).replaceAll('/', '\\/') }),
  '.NET': (value) =>
    JSON.stringify({
      a: JSON.stringify(value)
        .replace(/\\"/g, '\\u0022')
        .replace(/[<>&'+`]|[^\0-~]/g, escapeOf),
    }),
};

it.each(Object.entries(WRITERS))('finds in JSON as %s writes it what it finds without', (_, write) => {
  const lines = readFileSync(new URL('corpus/positives.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const missed: string[] = [];
  let all = 0;
  for (const line of lines) {
    const marked = line.slice(line.indexOf('\t') + 1).replaceAll('\\n', '\n');
    const value = /«([\s\S]*)»/.exec(marked)?.[1] ?? '';
    const text = `Café:\n${marked.replace(/[«»]/g, '')}`;
    if (redactor.redact(text).includes(value)) continue;
    all += 1;
    const inner = JSON.parse((JSON.parse(redactor.redact(write({ text }))) as { a: string }).a) as {
      text: string;
    };
    if (inner.text.includes(value)) missed.push(text);
  }
  expect(all).toBeGreaterThan(900);
  expect(missed.length / all, missed.join('\n')).toBeLessThan(0.02);
});

it('puts quotes around what replaces a number, whoever wrote the quotes of its key', () => {
  const redacted = redactor.redact(String.raw`{"a":"{\u0022ssn\u0022:536221234}"}`);
  expect(JSON.parse((JSON.parse(redacted) as { a: string }).a)).toEqual({ ssn: '[US_SSN]' });
});

it.each([
  [String.raw`a\u0022b`, String.raw`a\"b`],
  [String.raw`a\\u0022b`, String.raw`a\\\"b`],
  [String.raw`a\\\\\\u0022b`, String.raw`a\\\\\\\"b`],
  [String.raw`\u201cé\u201d \\\/x \\n \u0000 \u005c C:\users`, String.raw`“é” /x \n \u0000 \u005c C:\users`],
])('shows %j as %j', (text, plain) => {
  expect(plainText(text).text).toBe(plain);
});

it('knows where its characters stand', () => {
  const { text, place } = plainText(String.raw`x\u00e9y\/z`);
  expect(text).toBe('xéy/z');
  expect([0, 1, 2, 3, 4, 5].map(place)).toEqual([0, 1, 7, 8, 10, 11]);
});

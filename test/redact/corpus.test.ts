import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redactor = createRedactor();
const lines = (file: string): string[] =>
  readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n'));

it('finds nearly everything of a corpus of formats, between the signs « and »', () => {
  const missed: string[] = [];
  const all = lines('positives.txt');
  for (const line of all) {
    const [kind, marked = ''] = line.split('\t');
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const found = redactor.find(marked.replace(/[«»]/g, ''));
    const covers = found.some((span) => span.start <= start && span.end >= end && span.kind === kind);
    if (!covers) missed.push(line);
  }
  expect(missed.length / all.length, missed.join('\n')).toBeLessThan(0.04);
});

it('leaves nearly every look-alike alone', () => {
  const all = lines('look-alikes.txt');
  const touched = all.filter((line) => redactor.redact(line) !== line);
  expect(touched.length / all.length, touched.join('\n')).toBeLessThan(0.015);
});

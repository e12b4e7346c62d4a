import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The packages that a built entry loads, itself or through the parts that it shares with others. */
function imports(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const code = readFileSync(join('dist', file), 'utf8');
  for (const [, name = ''] of code.matchAll(
    /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'\n]+)["']/gu,
  )) {
    if (name.startsWith('./')) imports(name.slice(2), seen).forEach((each) => found.add(each));
    else found.add(name);
  }
  return found;
}

describe('what the built entries load', () => {
  test.each([
    ['feedback', []],
    ['element', []],
    ['wire', []],
    ['react', ['react']],
  ])('%s loads %j', (entry, expected) => {
    for (const extension of ['js', 'cjs']) {
      expect([...imports(`${entry}.${extension}`)], extension).toEqual(expected);
    }
  });

  test('the main entry loads openai, and later, where it is asked for, what is large', () => {
    const packages = [...imports('index.js')].filter((name) => !/^openai(?:\/|$)/u.test(name));
    expect(packages.toSorted()).toEqual([
      'footlight/redact',
      'gpt-tokenizer/encoding/cl100k_base',
      'gpt-tokenizer/encoding/o200k_base',
    ]);
    const code = readFileSync(join('dist', 'index.js'), 'utf8');
    expect(code).not.toMatch(/^import [^;']*'(?:footlight\/redact|gpt-tokenizer)/mu);
  });

  test('the React entry says that it is for the browser, as frameworks with server components ask', () => {
    for (const file of ['react.js', 'react.cjs']) {
      expect(readFileSync(join('dist', file), 'utf8')).toMatch(/^'use client';/u);
    }
  });
});

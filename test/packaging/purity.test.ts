import { readdirSync, readFileSync } from 'node:fs';
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

  // Some bundlers fail where an optional package is not installed, and others take in all of one that is.
  test.each(['js', 'cjs'])('the main entry holds no import of what it may load later (%s)', (extension) => {
    const files = readdirSync('dist').filter((name) => name.endsWith(`.${extension}`));
    for (const file of files) {
      const code = readFileSync(join('dist', file), 'utf8');
      expect(code, file).not.toMatch(
        /^import [^;']*["'](?:footlight\/redact|gpt-tokenizer)|\b(?:import|require)\(["'](?:footlight|gpt-tokenizer)/mu,
      );
    }
  });

  test('CommonJS asks for nothing of its surroundings while it is loaded', () => {
    const files = readdirSync('dist').filter((name) => name.endsWith('.cjs'));
    for (const file of files) {
      // At the beginning of a line, outside of any function.
      expect(readFileSync(join('dist', file), 'utf8'), file).not.toMatch(
        /^(?:var|const) [^=]*= [^;]*\b__filename/mu,
      );
    }
  });

  test('the React entry says that it is for the browser, as frameworks with server components ask', () => {
    for (const file of ['react.js', 'react.cjs']) {
      expect(readFileSync(join('dist', file), 'utf8')).toMatch(/^'use client';/u);
    }
  });
});

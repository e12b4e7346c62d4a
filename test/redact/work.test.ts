import { expect, it } from 'vitest';
import { HOSTILE, repeated } from '../../bench/core/hostile.ts';
import { personalParsers } from '../../src/redact/personal/index.ts';
import { compile, scan } from '../../src/redact/scan.ts';

/** How often a parser was asked, and how many characters were given over to parsers, for one text. */
function work(text: string): number {
  let count = 0;
  const counted = personalParsers.map(({ at, parse }) => ({
    at,
    parse: (state: Parameters<typeof parse>[0], index: number): number => {
      const next = parse(state, index);
      count += 1 + Math.max(0, next - index);
      return next;
    },
  }));
  scan(compile(counted), text, [], Number.POSITIVE_INFINITY, undefined);
  return count;
}

it.each(HOSTILE.filter((piece) => piece !== ''))('twice of %j is at most twice the work', (piece) => {
  const once = work(repeated(piece, 4096));
  expect(work(repeated(piece, 8192))).toBeLessThanOrEqual(2.5 * once + 64);
  // No character is read by more than a few parsers.
  expect(once).toBeLessThan(12 * 4096);
});

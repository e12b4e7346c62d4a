import { describe, expect, test } from 'vitest';
import { countTexts } from '../../../src/client/hosted/count-text.ts';

const waiting = new AbortController().signal;

/** The pieces that a text is counted in. */
async function piecesOf(text: string): Promise<string[]> {
  const pieces: string[] = [];
  await countTexts([text], Infinity, (piece) => pieces.push(piece) && 1, waiting);
  return pieces;
}

describe('a text that is counted', () => {
  test.each([
    ['letters', 'x'.repeat(20_001)],
    ['blanks', ' '.repeat(20_001)],
    [
      'words with one endless among them',
      `${'word '.repeat(3000)}${'y'.repeat(9000)} ${'word '.repeat(3000)}`,
    ],
    ['emoji', '⚽️👩‍👩‍👧'.repeat(3000)],
  ])('is cut where its runs are long, and loses nothing: %s', async (_name, text) => {
    const pieces = await piecesOf(text);
    expect(pieces.join('')).toBe(text);
    // The time for a run grows with the square of its length.
    for (const piece of pieces) expect(piece).not.toMatch(/\S{129}|\s{129}/u);
    for (const piece of pieces) expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });

  test('is left whole between its gaps', async () => {
    const pieces = await piecesOf('word '.repeat(5000));
    expect(pieces.length).toBeLessThan(10);
    for (const piece of pieces.slice(1)) expect(piece).toMatch(/^ word/u);
  });

  test('is counted no further than the limit, or than anybody waits', async () => {
    let counted = 0;
    const count = (piece: string): number => (counted += 1) && piece.length;
    expect(await countTexts(['x'.repeat(10_000)], 1000, count, waiting)).toBeUndefined();
    expect(counted).toBeLessThan(10);
    const slow = (): number => {
      const end = performance.now() + 6;
      while (performance.now() < end);
      return (counted += 1) && 1;
    };
    counted = 0;
    const text = 'x'.repeat(1_000_000);
    expect(await countTexts([text], Infinity, slow, AbortSignal.timeout(50))).toBeUndefined();
    expect(counted).toBeLessThan(1000);
  });
});

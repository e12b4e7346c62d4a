import type { CountTokens } from './tokenizer.ts';

/** UTF-16 units that are counted at once. */
const WINDOW = 4096;
/** The longest run without a gap that is encoded as one: the time for a run grows with the square of its length. */
const RUN = 128;
/** ms after which others get their turn. */
const TURN_MS = 5;

const LONG_RUN = new RegExp(`\\S{${RUN + 1}}|\\s{${RUN + 1}}`, 'u');

/**
 * Counts the tokens of texts without ever holding up the event loop; undefined once they exceed `limit`,
 * or nobody waits any more.
 *
 * A run without a gap is cut, which may count one token too many a cut, and never one too few of a plain text.
 */
export async function countTexts(
  texts: readonly string[],
  limit: number,
  count: CountTokens,
  signal: AbortSignal,
): Promise<number | undefined> {
  let tokens = 0;
  let turn = performance.now();
  for (const text of texts) {
    for (const piece of pieces(text)) {
      tokens += count(piece);
      if (tokens > limit) return undefined;
      if (performance.now() - turn < TURN_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return undefined;
      turn = performance.now();
    }
  }
  return tokens;
}

function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    let end = start + WINDOW;
    if (end < text.length) {
      const gap = text.lastIndexOf(' ', end);
      // The blank belongs to the word behind it.
      end = gap > start ? gap : whole(text, end);
    }
    const window = text.slice(start, end);
    if (LONG_RUN.test(window)) yield* runs(window);
    else yield window;
    start = end;
  }
}

function* runs(window: string): Generator<string> {
  for (let start = 0; start < window.length;) {
    const end = whole(window, start + RUN);
    yield window.slice(start, end);
    start = end;
  }
}

/** `index`, or the one before it where it stands in the middle of a character. */
function whole(text: string, index: number): number {
  return index < text.length && /[\uD800-\uDBFF]/u.test(text[index - 1] as string) ? index - 1 : index;
}

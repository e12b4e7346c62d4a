import type { Span } from './span.ts';

/** One pass over one text: what was found, and where words that announce something were last seen. */
export interface Scan {
  readonly text: string;
  readonly spans: Span[];
  /** By cue number: where the last word ended that announces such a value. */
  readonly cues: Int32Array;
}

/** Looks at `index`, reads a bounded stretch, and says where to go on; 0 when there is nothing of its kind. */
export type Parse = (scan: Scan, index: number) => number;

/**
 * A bounded local parser and the characters that start it. Letters and digits start it only where a word begins;
 * OTHER_LETTER stands for every letter outside ASCII.
 */
export interface Parser {
  readonly at: string;
  readonly parse: Parse;
}

export const OTHER_LETTER = '\u007f';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';

export const CUES = 16;
const NEVER = -100_000;

const WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a character code continues a word: ASCII letters and digits, and the European alphabets. */
export function isWord(code: number): boolean {
  return code < 128 ? WORD[code] === 1 : code >= 0xc0 && code < 0x530;
}

export type Program = readonly (Parse | undefined)[];

/** The parsers by the character that starts them. */
export function compile(parsers: readonly Parser[]): Program {
  return Array.from({ length: 128 }, (_, code) => {
    const here = parsers.filter(({ at }) => at.includes(String.fromCharCode(code))).map(({ parse }) => parse);
    return here.length < 2 ? here[0] : firstOf(here);
  });
}

function firstOf(parses: readonly Parse[]): Parse {
  return (scan, index) => {
    for (const parse of parses) {
      const next = parse(scan, index);
      if (next > index) return next;
    }
    return 0;
  };
}

const CLOCK_EVERY = 2048;

/** Reads `text` once, from left to right; throws when `deadline` has passed. */
export function scan(program: Program, text: string, deadline: number): Span[] {
  const state: Scan = { text, spans: [], cues: new Int32Array(CUES).fill(NEVER) };
  let inWord = false;
  let calls = 0;
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index);
    const word = code < 128 ? WORD[code] === 1 : code >= 0xc0 && code < 0x530;
    const parse = word && inWord ? undefined : program[code < 128 ? code : 127];
    if (parse !== undefined && (word || code < 128)) {
      calls += 1;
      if (calls % CLOCK_EVERY === 0 && performance.now() > deadline)
        throw new Error('The budget is used up.');
      const next = parse(state, index);
      if (next > index) {
        index = next;
        inWord = false;
        continue;
      }
    }
    inWord = word;
    // An escape inside of JSON (`\n`) belongs to no word.
    index += code === 92 ? 2 : 1;
  }
  return state.spans;
}

/** The findings in order and without overlaps: what overlaps becomes one, under the name of the surest. */
export function settle(text: string, spans: readonly Span[], minScore: number): Span[] {
  const sure = spans
    .map((span) => outsideEscapes(text, span))
    .filter((span) => span.score >= minScore && span.end > span.start);
  const settled: Span[] = [];
  // The copy is our own, and ES2022 has no toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  for (const span of sure.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (last === undefined || span.start >= last.end) settled.push(span);
    else
      settled[settled.length - 1] = {
        ...(span.score > last.score ? span : last),
        start: last.start,
        end: Math.max(last.end, span.end),
      };
  }
  return settled;
}

/** A finding never begins or ends in the middle of an escape such as `\n`: what is left has to parse. */
function outsideEscapes(text: string, span: Span): Span {
  let { start, end } = span;
  if (isEscaped(text, start)) start += text.charAt(start) === 'u' ? 5 : 1;
  if (isEscaped(text, end)) end -= 1;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (backslashes < 16 && text.charCodeAt(index - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

import type { Span } from './span.ts';

/** One pass over one text: what was found, and where words that announce something were last seen. */
export interface Scan {
  readonly text: string;
  readonly spans: Span[];
  /** By cue number: where the last word ended that announces such a value. */
  readonly cues: Int32Array;
  /** Hashes of the words of names that were found. */
  readonly names: Set<number>;
  /** The countries whose national forms count; undefined for all. */
  readonly regions: ReadonlySet<string> | undefined;
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

/** Stands for every letter outside ASCII. */
export const OTHER_LETTER = '\u007f';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';

const CUES = 16;
const NEVER = -100_000;

const WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a character code continues a word: ASCII letters and digits, and the European alphabets. */
export function isWord(code: number): boolean {
  return code < 128 ? WORD[code] === 1 : code >= 0xc0 && code < 0x530;
}

/** Whether the character before `index` is the letter of an escape such as `\n`, and so of no word. */
export function followsEscape(text: string, index: number): boolean {
  return (
    text.charCodeAt(index - 2) === 92 &&
    'nrt'.includes(text.charAt(index - 1)) &&
    text.charCodeAt(index - 3) !== 92
  );
}

/** Whether a character code is one of the ten digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code < 58;
}

/** Whether the national forms of one of these countries count. */
export function isRegion({ regions }: Scan, countries: readonly string[]): boolean {
  return regions === undefined || countries.some((country) => regions.has(country));
}

/** By character code: what starts there. */
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

/**
 * Reads `text` once, from left to right, and adds what it finds to `spans`; what is found already it passes
 * over. Throws when `deadline`, in the time of `performance.now()`, has passed.
 */
export function scan(
  program: Program,
  text: string,
  spans: Span[],
  deadline: number,
  regions: ReadonlySet<string> | undefined,
): void {
  const state: Scan = { text, spans, cues: new Int32Array(CUES).fill(NEVER), names: new Set(), regions };
  // oxlint-disable-next-line unicorn/no-array-sort
  const passed = spans.slice().sort((a, b) => a.start - b.start);
  let next = 0;
  let stop = passed[0]?.start ?? text.length;
  let inWord = false;
  let calls = 0;
  for (let index = 0; index < text.length;) {
    if (index >= stop) {
      index = Math.max(index, passed[next]?.end ?? text.length);
      next += 1;
      stop = passed[next]?.start ?? text.length;
      inWord = false;
      continue;
    }
    const code = text.charCodeAt(index);
    const word = code < 128 ? WORD[code] === 1 : code >= 0xc0 && code < 0x530;
    if (!word || !inWord) {
      const parse = code < 128 ? program[code] : word ? program[127] : undefined;
      if (parse !== undefined) {
        calls += 1;
        if (calls % CLOCK_EVERY === 0 && performance.now() > deadline)
          throw new Error('The budget is used up.');
        const end = parse(state, index);
        if (end > index) {
          index = end;
          inWord = false;
          continue;
        }
      }
    }
    inWord = word;
    // An escape inside of JSON (`\n`) belongs to no word.
    index += code === 92 ? 2 : 1;
  }
}

import { redactDeep, type Leaves } from './deep.ts';
import type { Span } from './span.ts';
import { REDACTION_FAILED, REDACTOR_VERSION } from './version.ts';

/** How often each kind was replaced since the redactor was made; `REDACTION_FAILED` counts fields given up. */
export type Counts = Record<string, number>;

/** What Footlight needs of a redactor; anything with these members can stand in for its own. */
export interface Redactor {
  /** Which rules ran; goes into every event. */
  readonly version: string;
  /** The text with every finding replaced; `[REDACTION_FAILED]` when it could not be searched. Must not throw. */
  redact(text: string): string;
  /** A copy of any value with every text in it redacted. The original is never changed. Must not throw. */
  redactDeep<T>(value: T): T;
  /** How often each kind was replaced so far. */
  stats(): Counts;
}

/** A redactor that also says where it found what. */
export interface TextRedactor extends Redactor {
  /** Where the findings are: in order, without overlaps. Throws where the text cannot be searched. */
  find(text: string): Span[];
}

/** What a redactor is made of. */
export interface Core {
  /** The findings in a text that stands under `key` at `path`. */
  readonly find: (text: string, key: string, path: string) => Span[];
  readonly replace: (span: Span, value: string) => string;
  /** Names whose values are treated apart. */
  readonly group: (key: string, path: string) => string;
  /** Whether paths matter, which cost time to put together. */
  readonly paths: boolean;
}

const MAX_ROUNDS = 6;
const MAX_LENGTH = 16_000_000;
const MAX_DEPTH = 64;
const MAX_NODES = 200_000;
/** No recogniser reads further to either side, so that only what stands this close to a placeholder can read anew. */
const REACH = 96;

/** Puts finding and replacing together: counts, replaces until nothing is left to replace, fails closed. */
export function createTextRedactor(core: Core): TextRedactor {
  const counts: Counts = {};
  const count = (kind: string): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const failed = (): void => count('REDACTION_FAILED');

  const text = (value: string, key: string, path: string): string => {
    try {
      // A length that nobody writes is nothing to search in the caller's own thread.
      if (value.length > MAX_LENGTH) throw new RangeError('The text is too long to be searched.');
      let redacted = value;
      let spans = core.find(value, key, path);
      // What a placeholder parts from its neighbours may read like something new, so that a second time changes nothing.
      for (let round = 0; spans.length > 0 && round < MAX_ROUNDS; round += 1) {
        for (const { kind } of spans) count(kind);
        const next = replaceAll(redacted, spans, core.replace);
        if (next.text === redacted) break;
        redacted = next.text;
        spans = findAround(redacted, next.places, core);
      }
      return redacted;
    } catch {
      failed();
      return REDACTION_FAILED;
    }
  };

  const leaves: Leaves = {
    text,
    group: core.group,
    paths: core.paths,
    failed,
    maxDepth: MAX_DEPTH,
    maxNodes: MAX_NODES,
  };

  return {
    version: REDACTOR_VERSION,
    redact: (value) => text(String(value), '', ''),
    find: (value) => core.find(value, '', ''),
    redactDeep: <T>(value: T): T => {
      try {
        return redactDeep(value, leaves) as T;
      } catch {
        failed();
        return REDACTION_FAILED as T;
      }
    },
    stats: () => ({ ...counts }),
  };
}

/** What is found close to the places where something was replaced. */
function findAround(text: string, places: readonly number[], core: Core): Span[] {
  const found: Span[] = [];
  for (let first = 0; first < places.length;) {
    const from = wordBefore(text, (places[first] ?? 0) - REACH);
    let until = (places[first] ?? 0) + REACH;
    for (first += 1; first < places.length && (places[first] ?? 0) - REACH <= until; first += 1)
      until = (places[first] ?? 0) + REACH;
    const end = Math.min(text.length, until);
    for (const span of core.find(text.slice(from, end), '', '')) {
      // What touches the edge of the window may be a part of something else.
      if ((span.start > 0 || from === 0) && (from + span.end < end || end === text.length))
        found.push({ ...span, start: span.start + from, end: span.end + from });
    }
  }
  return found;
}

/** Where a window may begin: at a space, so that it cuts no word and no escape in two. */
function wordBefore(text: string, index: number): number {
  if (index <= 0) return 0;
  const back = Math.max(0, index - REACH);
  return back + Math.max(0, text.slice(back, index).lastIndexOf(' '));
}

function replaceAll(
  text: string,
  spans: readonly Span[],
  replace: Core['replace'],
): { readonly text: string; readonly places: readonly number[] } {
  let redacted = '';
  let from = 0;
  const places: number[] = [];
  let inString: ((index: number) => boolean) | undefined;
  for (const span of spans) {
    const value = text.slice(span.start, span.end);
    let token = replace(span, value);
    if (token !== value && /^-?\d[\d.eE+-]*$/.test(value)) {
      inString ??= stringsOf(text);
      const quote = missingQuote(text, span, inString);
      token = quote + token + quote;
    }
    redacted += text.slice(from, span.start) + token;
    if (token !== value) places.push(redacted.length);
    from = span.end;
  }
  return { text: redacted + text.slice(from), places };
}

/** A number in JSON needs quotes around what replaces it, with as many escapes as the key before it has. */
function missingQuote(text: string, { start, end }: Span, inString: (index: number) => boolean): string {
  if (!/^(?:\s|\\[nrt]){0,16}[,}\]]/.test(text.slice(end, end + 48))) return '';
  const before = text.slice(Math.max(0, start - 256), start);
  const key = /(\\{0,7}(?:"|u0022))(?:\s|\\[nrt])*:(?:[\s\d.,[\]eE+-]|\\[nrt])*$/.exec(before);
  if (key !== null) return key[1] ?? '';
  return /[[,]\s*$/.test(before) && /^\s*[[{]/.test(text.slice(0, 24)) && !inString(start) ? '"' : '';
}

/** Whether an index is inside of a JSON string; asked from left to right only. */
function stringsOf(text: string): (index: number) => boolean {
  let at = 0;
  let inside = false;
  return (index) => {
    for (; at < index; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 92) at += 1;
      else if (code === 34) inside = !inside;
    }
    return inside;
  };
}

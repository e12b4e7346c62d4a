import { redactDeep, type Leaves } from './deep.ts';
import type { Span } from './span.ts';
import { REDACTION_FAILED, REDACTOR_VERSION } from './version.ts';

/** How often each kind was replaced since the redactor was made; `REDACTION_FAILED` counts fields given up. */
export type Counts = Record<string, number>;

/** What finds and replaces. Anything with these methods can stand in for Footlight's own. */
export interface TextRedactor {
  readonly version: string;
  /** The text with every finding replaced; `[REDACTION_FAILED]` when it could not be searched. Never throws. */
  redact(text: string): string;
  /** Where the findings are: in order, without overlaps. */
  find(text: string): Span[];
  /** A copy of any value with every text in it redacted. The original is never changed. Never throws. */
  redactDeep<T>(value: T): T;
  stats(): Counts;
}

/** What a redactor is made of. */
export interface Core {
  /** The findings in a text that stands under `key`. */
  readonly find: (text: string, key: string) => Span[];
  readonly replace: (span: Span, value: string, text: string) => string;
  readonly group: (key: string) => string;
  readonly maxLength?: number;
  readonly maxDepth?: number;
  readonly maxNodes?: number;
}

const MAX_ROUNDS = 6;
const MAX_LENGTH = 16_000_000;

export function createTextRedactor(core: Core): TextRedactor {
  const counts: Counts = {};
  const count = (kind: string): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const failed = (): void => count('REDACTION_FAILED');

  const text = (value: string, key: string): string => {
    try {
      // A length that nobody writes is nothing to search in the caller's own thread.
      if (value.length > (core.maxLength ?? MAX_LENGTH))
        throw new RangeError('The text is too long to be searched.');
      let redacted = value;
      // What a replacement brings together may read like something new, so that a second time changes nothing.
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const spans = core.find(redacted, key);
        if (spans.length === 0) break;
        const next = replaceAll(redacted, spans, core.replace);
        for (const { kind } of spans) count(kind);
        if (next === redacted) break;
        redacted = next;
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
    failed,
    maxDepth: core.maxDepth ?? 64,
    maxNodes: core.maxNodes ?? 200_000,
  };

  return {
    version: REDACTOR_VERSION,
    redact: (value) => text(String(value), ''),
    find: (value) => core.find(value, ''),
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

function replaceAll(text: string, spans: readonly Span[], replace: Core['replace']): string {
  let redacted = '';
  let from = 0;
  let inString: ((index: number) => boolean) | undefined;
  for (const span of spans) {
    const value = text.slice(span.start, span.end);
    let token = replace(span, value, text);
    if (token !== value && /^-?\d[\d.eE+-]*$/.test(value)) {
      inString ??= stringsOf(text);
      const quote = missingQuote(text, span, inString);
      token = quote + token + quote;
    }
    redacted += text.slice(from, span.start) + token;
    from = span.end;
  }
  return redacted + text.slice(from);
}

/** A number in JSON needs quotes around what replaces it, with as many escapes as the key before it has. */
function missingQuote(text: string, { start, end }: Span, inString: (index: number) => boolean): string {
  if (!/^(?:\s|\\[nrt]){0,16}[,}\]]/.test(text.slice(end, end + 48))) return '';
  const before = text.slice(Math.max(0, start - 256), start);
  const key = /(\\{0,7}")(?:\s|\\[nrt])*:(?:[\s\d.,[\]eE+-]|\\[nrt])*$/.exec(before);
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

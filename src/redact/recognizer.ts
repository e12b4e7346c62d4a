import { ConfigurationError } from '../errors/index.ts';
import type { Span } from './span.ts';

/** A recogniser of your own: a function, or a pattern that is tried on bounded stretches of the text. */
export type Recognizer = FunctionRecognizer | PatternRecognizer;

/** Finds for itself. It is called with whole texts and with parts of them. */
export interface FunctionRecognizer {
  /** Two to forty capital letters and underscores, such as `TICKET`. */
  readonly kind: string;
  /** Where the findings are (UTF-16 offsets), in any order; `score` is 1 unless given. */
  readonly find: (text: string) => Iterable<{ start: number; end: number; score?: number }>;
}

/** Finds what a pattern matches, in stretches of 2048 characters that overlap by half. */
export interface PatternRecognizer {
  /** Two to forty capital letters and underscores, such as `TICKET`. */
  readonly kind: string;
  /** Refused where its worst case is out of proportion: repetitions of repetitions, back references. */
  readonly pattern: RegExp;
  /** Whether a match is one; a checksum, say. */
  readonly validate?: (value: string) => boolean;
  /** Words of which one has to stand within 64 characters before a match, in any case of their letters. */
  readonly context?: readonly string[];
  /** How sure a match is: 0 to 1, default 1. */
  readonly score?: number;
}

const WINDOW = 2048;
const NEAR = 64;

/**
 * Gives a recogniser back after checking it, so that a mistake shows where it is made.
 *
 * @throws ConfigurationError for a kind of another form, or a pattern whose time could run away.
 */
export function defineRecognizer<Own extends Recognizer>(recognizer: Own): Own {
  const { kind } = recognizer;
  if (!/^[A-Z][A-Z_]{1,39}$/.test(kind))
    throw new ConfigurationError(
      `A recognizer's kind is "${kind}"; expected 2 to 40 capital letters and underscores, such as "TICKET".`,
    );
  if ('pattern' in recognizer) {
    const reason = unsafe(recognizer.pattern.source);
    if (reason !== undefined)
      throw new ConfigurationError(
        `The pattern of the recognizer ${kind} has ${reason}, so that its time could run away; ` +
          'write it without, or give a function `find` in place of the pattern.',
      );
  } else if (typeof recognizer.find !== 'function')
    throw new ConfigurationError(
      `The recognizer ${kind} has neither a pattern nor a function find; expected one of them.`,
    );
  return recognizer;
}

/** What is found by one recogniser; throws when `deadline` (of `performance.now()`) passes. */
export function runRecognizer(recognizer: Recognizer, text: string, spans: Span[], deadline: number): void {
  if ('find' in recognizer)
    for (const { start, end, score = 1 } of recognizer.find(text))
      spans.push({
        kind: recognizer.kind,
        start: Math.max(0, start),
        end: Math.min(text.length, end),
        score,
      });
  else searchWindows(recognizer, text, spans, deadline);
  if (performance.now() > deadline) throw new Error('The budget is used up.');
}

function searchWindows(recognizer: PatternRecognizer, text: string, spans: Span[], deadline: number): void {
  const { kind, score = 1, context } = recognizer;
  const pattern = new RegExp(recognizer.pattern.source, `${recognizer.pattern.flags.replace(/[gy]/g, '')}g`);
  for (let from = 0; from < text.length; from += WINDOW / 2) {
    if (performance.now() > deadline) throw new Error('The budget is used up.');
    for (const { 0: value, index } of text.slice(from, from + WINDOW).matchAll(pattern)) {
      const start = from + index;
      if (value === '' || recognizer.validate?.(value) === false) continue;
      if (context !== undefined && !isNear(context, text.slice(Math.max(0, start - NEAR), start))) continue;
      spans.push({ kind, start, end: start + value.length, score });
    }
  }
}

function isNear(words: readonly string[], before: string): boolean {
  const lower = before.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/** Why the time of a pattern could run away, as far as its form tells; undefined where nothing does. */
function unsafe(source: string): string | undefined {
  if (source.length > 2000) return 'more than 2000 characters';
  if (/\\[1-9]|\\k</.test(source)) return 'a back reference';
  // Of each open group: whether something in it repeats, or stands beside an alternative.
  const groups: { repeats: boolean; alternatives: boolean }[] = [{ repeats: false, alternatives: false }];
  let unbounded = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    let closed: { repeats: boolean; alternatives: boolean } | undefined;
    if (character === '\\') index += 1;
    else if (character === '[') index = classEnd(source, index);
    else if (character === '(') {
      groups.push({ repeats: false, alternatives: false });
      continue;
    } else if (character === ')') closed = groups.pop();
    else if (character === '|') {
      const group = groups.at(-1);
      if (group !== undefined) group.alternatives = true;
      continue;
    }
    const repetition = /^(?:[*+]|\{\d+,\d*\})/.exec(source.slice(index + 1, index + 14))?.[0];
    if (repetition === undefined) {
      const group = groups.at(-1);
      if (closed?.repeats === true && group !== undefined) group.repeats = true;
      continue;
    }
    if (closed?.repeats === true) return 'a repetition of a repetition';
    if (closed?.alternatives === true && /^[*+]|,\}$/.test(repetition)) return 'a repetition of alternatives';
    if (/^[*+]|,\}$/.test(repetition)) unbounded += 1;
    if (unbounded > 3) return 'more than three repetitions without an upper limit';
    const group = groups.at(-1);
    if (group !== undefined) group.repeats = true;
  }
  return undefined;
}

function classEnd(source: string, index: number): number {
  let end = index + 1;
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end;
}

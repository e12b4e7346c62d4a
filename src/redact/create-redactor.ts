import { ConfigurationError } from '../errors/index.ts';
import { createTextRedactor, type Counts, type TextRedactor } from './core.ts';
import type { Action, Match, Recognizer, RedactorOptions } from './options.ts';
import { groupOfKey, kindByKey } from './personal/named-value.ts';
import { personalParsers } from './personal/index.ts';
import { placeholderEnd } from './placeholder.ts';
import { compile, scan, settle } from './scan.ts';
import { deadlineFor, findUnderSecretKey, separated } from './secret-redactor.ts';
import { secretKind } from './secret/assigned-secret.ts';
import { secretParsers } from './secret/index.ts';
import { hmac } from './sha256.ts';
import type { Span } from './span.ts';

/** Redacts with the same number for the same value all through a conversation, and can put the values back. */
export interface RedactionSession extends TextRedactor {
  /** The text with this session's numbered placeholders replaced by what they stand for. Stays in this process. */
  restore(text: string): string;
}

export interface Redactor extends TextRedactor {
  session(): RedactionSession;
}

const WINDOW = 2048;

/**
 * Finds and replaces personal data and secrets in texts and in values of any kind.
 *
 * @example
 * ```ts
 * const redactor = createRedactor({ tokens: 'numbered' });
 * redactor.redact('Mail ann@example.com'); // 'Mail [EMAIL_1]'
 * ```
 */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const rules = new Rules(options);
  const numbered = options.tokens === 'numbered' ? new Vault() : undefined;
  const redactor = createTextRedactor(rules.core(numbered));
  return {
    ...redactor,
    session() {
      const vault = new Vault();
      return { ...createTextRedactor(rules.core(vault)), restore: (text) => vault.restore(text) };
    },
  };
}

class Rules {
  readonly #options: RedactorOptions;
  readonly #actions: Readonly<Record<string, Action>>;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #program;
  readonly #minScore: number;
  readonly #key: Uint8Array;
  readonly #always: RegExp | undefined;
  readonly #never: RegExp | undefined;
  readonly #personal: boolean;

  constructor(options: RedactorOptions) {
    const { kinds, preset = 'standard', tokens } = options;
    this.#options = options;
    this.#only = Array.isArray(kinds) ? new Set<string>(kinds) : undefined;
    this.#actions = Array.isArray(kinds) ? {} : { ...(kinds as Record<string, Action> | undefined) };
    this.#personal = preset !== 'secrets';
    this.#program = compile(this.#personal ? [...secretParsers, ...personalParsers] : secretParsers);
    this.#minScore = options.minScore ?? (preset === 'strict' ? 0.3 : 0.5);
    const key =
      typeof tokens === 'object' ? tokens.hmac : globalThis.crypto.getRandomValues(new Uint8Array(32));
    this.#key = typeof key === 'string' ? new TextEncoder().encode(key) : key;
    if (this.#key.length === 0)
      throw new ConfigurationError('The option tokens.hmac is empty; give a key of at least one byte.');
    this.#always = globs(options.keys?.always);
    this.#never = globs(options.keys?.never);
    for (const recognizer of options.recognizers ?? []) check(recognizer);
  }

  core(vault: Vault | undefined) {
    return {
      find: (text: string, key: string): Span[] => this.#find(text, key),
      replace: (span: Span, value: string): string => this.#replace(span, value, vault),
      group: (key: string): string => this.#group(key),
    };
  }

  #group(key: string): string {
    if (this.#always?.test(key)) return 'always';
    if (this.#never?.test(key)) return 'never';
    const name = separated(key);
    return secretKind(name) ?? (this.#personal ? groupOfKey(name) : '');
  }

  #find(text: string, key: string): Span[] {
    if (key !== '' && text !== '') {
      if (this.#never?.test(key)) return [];
      if (this.#always?.test(key))
        return placeholderEnd(text, 0) === text.length
          ? []
          : [{ kind: 'REDACTED', start: 0, end: text.length, score: 1 }];
      const whole = this.#underKey(text, key);
      if (whole !== undefined && this.#wanted(whole, text)) return [whole];
    }
    const deadline = deadlineFor(text.length, this.#options.budgetMsPerMB);
    const spans = scan(this.#program, text, deadline);
    this.#addOwn(text, spans, deadline);
    return settle(
      text,
      spans.filter((span) => this.#wanted(span, text)),
      this.#minScore,
    );
  }

  #underKey(text: string, key: string): Span | undefined {
    const secret = findUnderSecretKey(text, key);
    if (secret !== undefined || !this.#personal || text.length > 256 || placeholderEnd(text, 0) > 0)
      return secret;
    const kind = kindByKey(separated(key), text);
    return kind === undefined ? undefined : { kind, start: 0, end: text.length, score: 0.9 };
  }

  #wanted(span: Span, text: string): boolean {
    const { kind } = span;
    const action = this.#actions[kind];
    if (action === false || action === 'keep' || (this.#only !== undefined && !this.#only.has(kind)))
      return false;
    const { allow } = this.#options;
    if (allow === undefined) return true;
    const match: Match = { ...span, value: text.slice(span.start, span.end) };
    return !allow.some((rule) => {
      if (typeof rule === 'function') return rule(match);
      return typeof rule === 'string' ? rule === match.value : match.value.search(rule) >= 0;
    });
  }

  #addOwn(text: string, spans: Span[], deadline: number): void {
    for (const literal of this.#options.deny ?? []) {
      if (literal === '') continue;
      for (
        let start = text.indexOf(literal);
        start >= 0;
        start = text.indexOf(literal, start + literal.length)
      )
        spans.push({ kind: 'DENIED', start, end: start + literal.length, score: 1 });
    }
    for (const recognizer of this.#options.recognizers ?? []) {
      const { kind } = recognizer;
      if ('find' in recognizer) {
        for (const { start, end, score = 1 } of recognizer.find(text))
          spans.push({ kind, start, end, score });
      } else searchWindows(recognizer, text, spans, deadline);
      if (performance.now() > deadline) throw new Error('The budget is used up.');
    }
  }

  #replace(span: Span, value: string, vault: Vault | undefined): string {
    const { kind } = span;
    const action = this.#actions[kind];
    if (typeof action === 'function') return action({ ...span, value });
    if (action === 'drop') return '';
    if (action === 'hash' || (vault === undefined && typeof this.#options.tokens === 'object'))
      return `[${kind}:${hmac(this.#key, `${kind}\n${value}`).slice(0, 8)}]`;
    return vault === undefined ? `[${kind}]` : vault.token(kind, value);
  }
}

/** A pattern of the user's is tried on one stretch after the other, so that its worst case has a limit. */
function searchWindows(
  recognizer: Extract<Recognizer, { pattern: RegExp }>,
  text: string,
  spans: Span[],
  deadline: number,
): void {
  const pattern = new RegExp(recognizer.pattern.source, `${recognizer.pattern.flags.replace(/[gy]/g, '')}g`);
  for (let from = 0; from < text.length; from += WINDOW / 2) {
    if (performance.now() > deadline) throw new Error('The budget is used up.');
    for (const { 0: value, index } of text.slice(from, from + WINDOW).matchAll(pattern)) {
      if (value === '' || recognizer.validate?.(value) === false) continue;
      const start = from + index;
      spans.push({ kind: recognizer.kind, start, end: start + value.length, score: 1 });
    }
  }
}

function check({ kind }: Recognizer): void {
  if (!/^[A-Z][A-Z_]{1,39}$/.test(kind))
    throw new ConfigurationError(
      `A recognizer's kind is "${kind}"; expected 2 to 40 capital letters and underscores, such as "TICKET".`,
    );
}

function globs(patterns: readonly string[] | undefined): RegExp | undefined {
  if (patterns === undefined || patterns.length === 0) return undefined;
  const sources = patterns.map((pattern) =>
    pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*'),
  );
  return new RegExp(`^(?:${sources.join('|')})$`, 'i');
}

/** The numbers that a session gave away. */
class Vault {
  readonly #tokens = new Map<string, string>();
  readonly #values = new Map<string, string>();
  readonly #counts: Counts = {};

  token(kind: string, value: string): string {
    const id = `${kind}\n${value}`;
    let token = this.#tokens.get(id);
    if (token === undefined) {
      const count = (this.#counts[kind] ?? 0) + 1;
      this.#counts[kind] = count;
      token = `[${kind}_${count}]`;
      this.#tokens.set(id, token);
      this.#values.set(token, value);
    }
    return token;
  }

  restore(text: string): string {
    const once = (redacted: string): string =>
      redacted.replace(/\[[A-Z_]{2,40}_\d{1,6}\]/g, (token) => this.#values.get(token) ?? token);
    // What one placeholder stands for may hold another.
    return once(once(text));
  }
}

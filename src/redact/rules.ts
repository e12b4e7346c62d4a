import { ConfigurationError } from '../errors/index.ts';
import type { Core } from './core.ts';
import { keyRules } from './key-rules.ts';
import { masked } from './mask.ts';
import type { Action, Match, RedactorOptions } from './options.ts';
import { personalParsers } from './personal/index.ts';
import { findNamedValues, groupOfKey, kindByKey } from './personal/named-value.ts';
import { findColumns } from './personal/table.ts';
import { optionalParsers } from './personal/optional.ts';
import { plainText } from './plain-text.ts';
import { placeholderEnd } from './placeholder.ts';
import { defineRecognizer, runRecognizer } from './recognizer.ts';
import { REGIONS } from './region.ts';
import { compile, scan, type Program } from './scan.ts';
import { findSecrets } from './secret/find-secrets.ts';
import { isNamedSecret } from './secret/named-secret.ts';
import { secretKind } from './secret/secret-kind.ts';
import { settle } from './settle.ts';
import { hmac } from './sha256.ts';
import type { Span } from './span.ts';
import type { Vault } from './vault.ts';

/** The options of a redactor, read once. */
export class Rules {
  readonly #options: RedactorOptions;
  readonly #actions: Readonly<Record<string, Action | undefined>>;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #personal: boolean;
  readonly #program: Program | undefined;
  readonly #minScore: number;
  readonly #key: Uint8Array;
  readonly #keys;
  readonly #deny: RegExp | undefined;
  readonly #regions: ReadonlySet<string> | undefined;
  /** Whether every finding stays one: nothing is turned off or allowed. */
  readonly #all: boolean;

  constructor(options: RedactorOptions) {
    const { kinds, preset = 'standard', tokens, regions } = options;
    this.#options = options;
    this.#only = Array.isArray(kinds) ? new Set<string>(kinds as readonly string[]) : undefined;
    this.#actions = Array.isArray(kinds) ? {} : { ...(kinds as Record<string, Action> | undefined) };
    this.#personal = preset !== 'secrets';
    const asked = optionalParsers.filter(
      ({ kind }) => this.#only?.has(kind) ?? (this.#actions[kind] ?? false) !== false,
    );
    this.#program =
      !this.#personal && asked.length === 0
        ? undefined
        : compile([...asked.map(({ parser }) => parser), ...(this.#personal ? personalParsers : [])]);
    this.#minScore = options.minScore ?? (preset === 'strict' ? 0.3 : 0.5);
    const key =
      typeof tokens === 'object' ? tokens.hmac : globalThis.crypto.getRandomValues(new Uint8Array(32));
    this.#key = typeof key === 'string' ? new TextEncoder().encode(key) : key;
    if (this.#key.length === 0)
      throw new ConfigurationError('The option tokens.hmac is empty; give a key of at least one byte.');
    this.#keys = keyRules(options.keys ?? {});
    this.#deny = literals(options.deny ?? []);
    const unknown = regions?.find((region) => !REGIONS.includes(region));
    if (unknown !== undefined)
      throw new ConfigurationError(
        `The region "${unknown as string}" is not known; expected one of ${REGIONS.join(', ')}.`,
      );
    this.#regions = regions === undefined ? undefined : new Set(regions);
    for (const recognizer of options.recognizers ?? []) defineRecognizer(recognizer);
    this.#all = kinds === undefined && options.allow === undefined;
  }

  /** What a redactor is made of that numbers its placeholders out of `vault`, if there is one. */
  core(vault: Vault | undefined): Core {
    return {
      find: (text, key, path) => this.#find(text, key, path),
      replace: (span, value) => this.#replace(span, value, vault),
      group: (key, path) => this.#group(key, path),
      paths: this.#keys.paths,
    };
  }

  #group(key: string, path: string): string {
    const rule = this.#keys.rule(key, path);
    if (rule !== undefined) return rule ? 'always' : 'never';
    const name = separated(key);
    return secretKind(name) ?? (!this.#personal ? '' : groupOfKey(name));
  }

  #find(text: string, key: string, path: string): Span[] {
    if (text === '') return [];
    if (key !== '') {
      const whole = this.#underKey(text, key, path);
      if (whole !== undefined) return whole;
    }
    const deadline = deadlineFor(text.length, this.#options.budgetMsPerMB);
    const plain = plainText(text);
    let spans: Span[] = findSecrets(plain.text);
    if (this.#program !== undefined) {
      if (this.#personal) {
        findNamedValues(plain.text, spans);
        findColumns(plain.text, spans);
      }
      scan(this.#program, plain.text, spans, deadline, this.#regions);
    }
    if (plain.text !== text)
      spans = spans.map((span) => ({ ...span, start: plain.place(span.start), end: plain.place(span.end) }));
    if (this.#deny !== undefined)
      for (const { 0: value, index } of text.matchAll(this.#deny))
        spans.push({ kind: 'DENIED', start: index, end: index + value.length, score: 2 });
    for (const recognizer of this.#options.recognizers ?? [])
      runRecognizer(recognizer, text, spans, deadline);
    if (spans.length === 0) return spans;
    return settle(text, this.#all ? spans : spans.filter((span) => this.#wanted(span, text)), this.#minScore);
  }

  /** What the name of a value says about all of it; undefined when it says nothing. */
  #underKey(text: string, key: string, path: string): Span[] | undefined {
    const rule = this.#keys.rule(key, path);
    if (rule === false) return [];
    const redacted = placeholderEnd(text, 0) === text.length;
    const whole = (kind: string, score: number): Span[] => [{ kind, start: 0, end: text.length, score }];
    if (rule === true) return redacted ? [] : whole('REDACTED', 1);
    if (redacted || text.length > 8192) return undefined;
    const name = separated(key);
    const secret = secretKind(name);
    let found: Span[] | undefined;
    if (secret !== undefined && isNamedSecret(name, secret === 'PASSWORD', text, true, ''))
      found = whole(secret, 0.95);
    else if (this.#personal && text.length <= 256) {
      const kind = kindByKey(name, text);
      if (kind !== undefined) found = whole(kind, 0.9);
    }
    return found?.[0] !== undefined && this.#wanted(found[0], text) ? found : undefined;
  }

  #wanted(span: Span, text: string): boolean {
    const { kind } = span;
    const action = this.#actions[kind];
    const own =
      kind === 'DENIED' || this.#options.recognizers?.some((recognizer) => recognizer.kind === kind);
    if (action === false || action === 'keep' || (this.#only?.has(kind) === false && own !== true))
      return false;
    const { allow } = this.#options;
    if (allow === undefined || kind === 'DENIED') return true;
    const match: Match = {
      kind,
      start: span.start,
      end: span.end,
      score: span.score,
      value: text.slice(span.start, span.end),
    };
    return !allow.some((rule) => {
      if (typeof rule === 'function') return rule(match);
      return typeof rule === 'string' ? rule === match.value : match.value.search(rule) >= 0;
    });
  }

  #replace({ kind, start, end, score }: Span, value: string, vault: Vault | undefined): string {
    const action = this.#actions[kind];
    if (typeof action === 'function') return String(action({ kind, start, end, score, value }));
    if (action === 'drop') return '';
    if (action === 'mask') return masked(value);
    if (action === 'hash' || (vault === undefined && typeof this.#options.tokens === 'object'))
      return `[${kind}:${hmac(this.#key, `${kind}\n${value}`).slice(0, 8)}]`;
    return vault === undefined ? `[${kind}]` : vault.token(kind, value);
  }
}

/** Until when a text of this length may be searched: far more than it takes, so that only a fault runs over it. */
function deadlineFor(length: number, perMegabyte?: number): number {
  const milliseconds =
    perMegabyte === undefined
      ? 250 + length / 1000
      : Math.min(perMegabyte, 50) + (perMegabyte * length) / 1e6;
  return performance.now() + milliseconds;
}

/** `apiKey` as `api_key`. */
function separated(key: string): string {
  return key
    .slice(-64)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function literals(texts: readonly string[]): RegExp | undefined {
  const sources = texts
    .filter((text) => text !== '')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'gi');
}

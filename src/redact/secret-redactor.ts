import { createTextRedactor, type TextRedactor } from './core.ts';
import { compile, scan, settle } from './scan.ts';
import { secretParsers } from './secret/index.ts';
import { holdsSecret, secretKind } from './secret/assigned-secret.ts';
import { placeholderEnd } from './placeholder.ts';
import type { Span } from './span.ts';

const BUDGET_MS = 250;
const BUDGET_MS_PER_CHARACTER = 0.001;

/** Until when a text of this length may be searched: far more than it takes, so that only a fault runs over it. */
export function deadlineFor(length: number, perMegabyte?: number): number {
  return (
    performance.now() +
    (perMegabyte === undefined ? BUDGET_MS + length * BUDGET_MS_PER_CHARACTER : (perMegabyte * length) / 1e6)
  );
}

/** The whole of a text whose name says that it is a secret. */
export function findUnderSecretKey(text: string, key: string): Span | undefined {
  const kind = key === '' ? undefined : secretKind(separated(key));
  if (kind === undefined || text === '' || text.length > 8192) return undefined;
  if (placeholderEnd(text, 0) > 0 || !holdsSecret(kind, text, true)) return undefined;
  return { kind, start: 0, end: text.length, score: 0.9 };
}

/** `apiKey` as `api_key`. */
export function separated(key: string): string {
  return key
    .slice(-64)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/**
 * The preset `secrets` alone: API keys, tokens, private keys, passwords and credentials in URLs. Small enough to be
 * part of the client, which runs it even where personal data may stay.
 */
export function createSecretRedactor(): TextRedactor {
  const program = compile(secretParsers);
  return createTextRedactor({
    find(text, key) {
      const whole = findUnderSecretKey(text, key);
      return whole === undefined ? settle(text, scan(program, text, deadlineFor(text.length)), 0.5) : [whole];
    },
    replace: ({ kind }) => `[${kind}]`,
    group: (key) => secretKind(separated(key)) ?? '',
  });
}

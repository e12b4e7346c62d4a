import type { Kind, Span } from './span.ts';

/** A finding and the text of it, for functions that decide about it. */
export interface Match extends Span {
  readonly value: string;
}

/** What becomes of a finding: a placeholder, a keyed hash, nothing at all, itself, or what a function says. */
export type Action = boolean | 'mask' | 'hash' | 'drop' | 'keep' | ((match: Match) => string);

/** A recogniser of your own: a function, or a pattern that is tried on bounded stretches of the text. */
export type Recognizer =
  | {
      readonly kind: string;
      readonly find: (text: string) => Iterable<{ start: number; end: number; score?: number }>;
    }
  | { readonly kind: string; readonly pattern: RegExp; readonly validate?: (value: string) => boolean };

export type Preset = 'secrets' | 'standard' | 'strict';

export interface RedactorOptions {
  /** `secrets`: keys, tokens and passwords. `standard` (default): personal data too. `strict`: weaker findings too. */
  readonly preset?: Preset;
  /** Only these kinds, or what to do with each. */
  readonly kinds?: readonly (Kind | (string & {}))[] | Readonly<Record<string, Action>>;
  /** `[EMAIL]`, `[EMAIL_1]`, or `[EMAIL:9f2c41ab]` with a key of yours. */
  readonly tokens?: 'typed' | 'numbered' | { readonly hmac: string | Uint8Array };
  /** What stays although it looks like personal data: your own domain, a support number. */
  readonly allow?: readonly (string | RegExp | ((match: Match) => boolean))[];
  /** Literal texts that never stay; they become `[DENIED]`. */
  readonly deny?: readonly string[];
  /** Names of keys, with `*`: whose values always go (`[REDACTED]`), and whose never do. */
  readonly keys?: { readonly always?: readonly string[]; readonly never?: readonly string[] };
  /** Findings less sure than this stay (0 to 1; default 0.5). */
  readonly minScore?: number;
  readonly recognizers?: readonly Recognizer[];
  /** Milliseconds for a million characters; a text that takes longer becomes `[REDACTION_FAILED]`. */
  readonly budgetMsPerMB?: number;
}

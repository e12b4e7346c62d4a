import type { Recognizer } from './recognizer.ts';
import type { Region } from './region.ts';
import type { Kind, OptionalKind, Span } from './span.ts';

/** A finding and the text of it, for functions that decide about it. */
export interface Match extends Span {
  readonly value: string;
}

/**
 * What becomes of a finding: `true` a placeholder, `mask` asterisks in place of its letters and digits, `hash` a
 * placeholder with a keyed hash, `drop` nothing, `keep` and `false` itself, or what a function says.
 */
export type Action = boolean | 'mask' | 'hash' | 'drop' | 'keep' | ((match: Match) => string);

/** The name of a kind: of Footlight's own, or of a recogniser of yours. */
export type KindName = Kind | OptionalKind | (string & {});

/** How much is looked for; see {@link RedactorOptions.preset}. */
export type Preset = 'secrets' | 'standard' | 'strict';

/** What a redactor looks for, and what becomes of it. Everything may be left out. */
export interface RedactorOptions {
  /** `secrets`: keys, tokens and passwords. `standard` (default): personal data too. `strict`: weaker findings too. */
  readonly preset?: Preset;
  /** A list: only these kinds. An object: what becomes of each; kinds that are off by default are turned on by it. */
  readonly kinds?: readonly KindName[] | { readonly [Name in KindName]?: Action };
  /** `[EMAIL]` (default), `[EMAIL_1]`, or `[EMAIL:9f2c41ab]`, a hash with a key of yours. */
  readonly tokens?: 'typed' | 'numbered' | { readonly hmac: string | Uint8Array };
  /** What stays although it looks like personal data: a text, a pattern that matches in it, or a function's `true`. */
  readonly allow?: readonly (string | RegExp | ((match: Match) => boolean))[];
  /** Literal texts that never stay, in any case of their letters; they become `[DENIED]`. */
  readonly deny?: readonly string[];
  /**
   * Names of keys whose values always go (`[REDACTED]`), and whose never do. `*` stands for any characters of a name.
   * With a dot it is a path from the root, such as `user.*.note`, in which `**` stands for any number of names; the
   * places in a list are no names.
   */
  readonly keys?: { readonly always?: readonly string[]; readonly never?: readonly string[] };
  /** The countries whose national forms (phones without country code, national numbers) are looked for; default all. */
  readonly regions?: readonly Region[];
  /** Findings less sure than this stay: 0 to 1, default 0.5, with the preset `strict` 0.3. */
  readonly minScore?: number;
  /** Recognisers of your own; see `defineRecognizer`. */
  readonly recognizers?: readonly Recognizer[];
  /** Milliseconds for a million characters (default 1000, and never less than 250 ms); beyond, `[REDACTION_FAILED]`. */
  readonly budgetMsPerMB?: number;
}

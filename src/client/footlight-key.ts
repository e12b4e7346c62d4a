import type { FootlightCallOptions, FootlightTag } from './options.ts';

/** The parameter that every recorded method takes. */
export interface WithFootlight {
  /** What Footlight is told about this call; it never reaches the provider. */
  footlight?: FootlightCallOptions | undefined;
}

/** The tag that every recorded answer and chunk carries; absent when the call was not recorded. */
export interface Tagged {
  readonly footlight?: FootlightTag;
}

/** {@link WithFootlight} for methods that infer their parameters, where TypeScript looks for no unknown keys itself. */
export type CheckedFootlight<Params> = WithFootlight &
  (Params extends { footlight?: infer Key }
    ? {
        footlight?:
          | { [Unknown in Exclude<keyof NonNullable<Key>, keyof FootlightCallOptions>]?: never }
          | undefined;
      }
    : unknown);

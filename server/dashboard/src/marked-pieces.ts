import type { JsonObject, JsonValue } from 'footlight/wire';
import { formatInline } from './format-json.ts';
import { splitTemplate } from './template-pieces.ts';

/** A stretch of text, and the parameter it comes from, if any. */
export interface MarkedPiece {
  readonly text: string;
  readonly parameter?: { readonly name: string; readonly value: string | null };
}

/** A template's text with each parameter where it stands, told whether a value was given. */
export function markTemplate(template: string, params: JsonObject): readonly MarkedPiece[] {
  return splitTemplate(template).map((piece) =>
    piece.kind === 'text'
      ? { text: piece.text }
      : { text: piece.source, parameter: { name: piece.name, value: valueOf(piece.name, params) } },
  );
}

/** The same template filled in, each value marked. */
export function markFilled(template: string, params: JsonObject): readonly MarkedPiece[] {
  return markTemplate(template, params).map(({ text, parameter }) =>
    parameter ? { text: parameter.value ?? text, parameter } : { text },
  );
}

/** The text of the parameter that a path such as `user.name` leads to; null when there is none. */
export function valueOf(path: string, params: JsonObject): string | null {
  let value: unknown = params;
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string, unknown>)[step];
  }
  return textOf(value as JsonValue | undefined);
}

function textOf(value: JsonValue | undefined): string | null {
  return value === undefined ? null : formatInline(value);
}

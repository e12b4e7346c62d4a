import type { JsonObject } from 'footlight/wire';
import { formatInline } from './format-json.ts';

/** One parameter, short enough for a row. */
export interface ShortParam {
  readonly name: string;
  readonly value: string;
}

const MAX_PARAMS = 3;
const MAX_LENGTH = 60;

/** The first parameters of a call, cut to the width of a row, and how many were left out. */
export function shortenParams(params: JsonObject): {
  readonly shown: readonly ShortParam[];
  readonly more: number;
} {
  const names = Object.keys(params);
  const shown = names.slice(0, MAX_PARAMS).map((name) => ({
    name: cut(name),
    value: cut(formatInline(params[name])),
  }));
  return { shown, more: Math.max(0, names.length - MAX_PARAMS) };
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}

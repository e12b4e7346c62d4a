import { formWithoutOurKey } from './form.ts';
import { jsonObject } from './json-object.ts';
import { changeBody, changeOptions, hasOurKey, ownData } from './request-body.ts';

/** The options of a request without our key, in its body or in its query; what the caller gave stays as it is. */
export function withoutOurKey<Options>(options: Options): Options {
  return without(without(options, 'body'), 'query');
}

/** Our key as everybody writes it, and what a letter of it begins with where it is escaped. */
const SPELLINGS = ['"footlight"', '\\u006', '\\u007'] as const;

function without<Options>(options: Options, name: string): Options {
  const given = ownData(options as object | undefined, name);
  const value = stripped(given);
  return value === given ? options : changeOptions(options, { [name]: value });
}

/** A body that is serialised already: what our key is not in stays as it is. */
export function textWithoutOurKey(text: string): string {
  const body = SPELLINGS.some((spelling) => text.includes(spelling)) ? jsonObject(text) : undefined;
  if (!hasOurKey(body)) return text;
  const { footlight: _, ...others } = body as Record<string, unknown>;
  return JSON.stringify(others);
}

function stripped(value: unknown): unknown {
  // Uploads arrive here as a form, in which an object has become several fields.
  if (typeof FormData === 'function' && value instanceof FormData) return formWithoutOurKey(value);
  if (typeof value === 'string') return textWithoutOurKey(value);
  return hasOurKey(value) ? changeBody(value, {}, false) : value;
}

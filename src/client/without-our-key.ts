import { formWithoutOurKey } from './form.ts';
import { jsonObject } from './json-object.ts';
import { changeBody, changeOptions, hasOurKey, ownData } from './request-body.ts';
import { textOf } from './request-text.ts';

/** The options of a request without our key, in its body or in its query; what the caller gave stays as it is. */
export function withoutOurKey<Options>(options: Options): Options {
  return without(without(options, 'body'), 'query');
}

/** Our key as everybody writes it, and what a letter of it begins with where it is escaped. */
const SPELLINGS = ['"footlight"', '\\u006', '\\u007'] as const;

function without<Options>(options: Options, name: string): Options {
  const given = ownData(options as object | undefined, name);
  const value = bodyWithoutOurKey(given);
  return value === given ? options : changeOptions(options, { [name]: value });
}

/** A body of any kind, serialised or not; one that our key is not in stays as it is. */
export function bodyWithoutOurKey(value: unknown): unknown {
  // Uploads arrive here as a form, in which an object has become several fields.
  if (typeof FormData === 'function' && value instanceof FormData) return formWithoutOurKey(value);
  const text = textOf(value);
  const body = text === undefined ? value : SPELLINGS.some((our) => text.includes(our)) && jsonObject(text);
  if (!hasOurKey(body)) return value;
  const others = changeBody(body, {}, false);
  if (text === undefined) return others;
  const json = JSON.stringify(others);
  return value === text ? json : new TextEncoder().encode(json);
}

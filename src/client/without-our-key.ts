import { formWithoutOurKey } from './form.ts';
import { jsonObject } from './json-object.ts';
import { changeBody, hasOurKey, ownData } from './request-body.ts';

/** The options of a request without our key, in its body or in its query; what the caller gave stays as it is. */
export function withoutOurKey<Options>(options: Options): Options {
  return without(without(options, 'body'), 'query');
}

function without<Options>(options: Options, name: string): Options {
  const given = ownData(options as object | undefined, name);
  const value = stripped(given);
  return value === given ? options : { ...options, [name]: value };
}

/** A body that is serialised already: what our key is not in stays as it is. */
export function textWithoutOurKey(text: string): string {
  const body = text.includes('"footlight"') ? jsonObject(text) : undefined;
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

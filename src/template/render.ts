import { TemplateError } from '../errors/index.ts';
import { lookUp, type TemplateParams } from './lookup.ts';
import { parseTemplate, type Segment } from './parse.ts';

/** Fills in a text template; values are inserted as they are and never scanned for variables. */
export function renderText(template: string, params: TemplateParams): string {
  if (!template.includes('{')) return template;
  let text = '';
  for (const segment of segmentsOf(template)) {
    text +=
      'literal' in segment
        ? segment.literal
        : toText(lookUp(segment, params, template), segment.name, template);
  }
  return text;
}

const parsed = new Map<string, readonly Segment[]>();
const MAX_PARSED = 200;

/** The segments of a template: programs use few of them, again and again. */
function segmentsOf(template: string): readonly Segment[] {
  let segments = parsed.get(template);
  if (segments) return segments;
  segments = parseTemplate(template);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(template, segments);
  return segments;
}

/** Fills in every string inside `value`; keys, numbers, booleans and null stay as they are. */
export function renderDeep(value: unknown, params: TemplateParams): unknown {
  if (typeof value === 'string') return renderText(value, params);
  if (Array.isArray(value)) return value.map((item) => renderDeep(item, params));
  if (!isPlainObject(value)) return value;
  return mapValues(value, (inner) => renderDeep(inner, params));
}

/** A plain object with the same keys and changed values. */
export function mapValues(
  value: Readonly<Record<string, unknown>>,
  change: (inner: unknown) => unknown,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // Assigned, this one would become the prototype.
    if (key === '__proto__')
      Object.defineProperty(changed, key, {
        value: change(value[key]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else changed[key] = change(value[key]);
  }
  return changed;
}

/** Whether `value` is an object literal, whose insides are the template's own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function toText(value: unknown, name: string, template: string): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default: {
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
      if (value instanceof String) return value.toString();
      const json = stringify(value);
      if (json !== undefined) return json;
      throw new TemplateError(
        'invalid_template',
        `The parameter "${name}" of the prompt template ${JSON.stringify(template.slice(0, 80))} must be a string, ` +
          `number, boolean, or a value that JSON can hold; got ${typeof value === 'object' ? 'an object that JSON cannot hold' : `a ${typeof value}`}.`,
      );
    }
  }
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

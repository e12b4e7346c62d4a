import type * as z from 'zod';

/** A name that the sender chose may be as long as its request. */
const MAX_NAME_LENGTH = 50;

/** One thing that is wrong with a value, as `events[3].latencyMs: expected a number, got a string`. */
export function firstIssue(error: z.ZodError, path: string): string {
  const issue = error.issues[0];
  if (issue === undefined) return `${path}: not what was expected`;
  const where = path + pathText(issue.path, path === '');
  return where === '' ? issue.message : `${where}: ${issue.message}`;
}

/** Words for the issues that the schemas do not word themselves; to be passed to `safeParse`. */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `expected ${typeWord(issue.expected)}, but it is missing`
        : `expected ${typeWord(issue.expected)}, got ${valueWord(issue.input)}`;
    case 'invalid_value':
      return `expected ${listWord(issue.values)}, got ${valueWord(issue.input)}`;
    case 'too_big':
      return `expected ${sizeWord(issue.origin, 'at most', issue.maximum)}, got ${sizeOf(issue.input)}`;
    case 'too_small':
      return `expected ${sizeWord(issue.origin, 'at least', issue.minimum)}, got ${sizeOf(issue.input)}`;
    case 'invalid_key':
      return issue.issues[0]?.message;
    default:
      return undefined;
  }
};

/** What a value is, for a message: its type, and itself where it is short and harmless. */
export function valueWord(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return value === '' ? 'an empty string' : 'a string';
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'a number too large';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function pathText(path: readonly PropertyKey[], atStart: boolean): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step).slice(0, MAX_NAME_LENGTH);
      return atStart && index === 0 ? name : `.${name}`;
    })
    .join('');
}

function typeWord(expected: string): string {
  if (expected === 'int') return 'a whole number';
  if (expected === 'record') return 'an object';
  return /^[aeiou]/u.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function listWord(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(' or ');
}

function sizeWord(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string') return `${bound} ${size} characters`;
  return origin === 'array' ? `${bound} ${size} elements` : `a number of ${bound} ${size}`;
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string' || Array.isArray(value)) return String(value.length);
  return valueWord(value);
}

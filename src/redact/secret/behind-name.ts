import { valueAfter } from '../assignment.ts';
import { isNamedSecret } from './named-secret.ts';

/** A value behind a name that says it is secret; its kind is empty where the value is of another form. */
export interface NamedSecret {
  readonly kind: '' | 'PASSWORD' | 'API_KEY' | 'JWT';
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** In place of a number of JSON, what comes needs the quotes that its key has. */
  readonly quote: string;
}

/** What stands behind the `:` or `=` at `index`, before which there are the name and then `quotes`. */
export function behindName(text: string, index: number, isPassword: boolean, quotes: string): NamedSecret {
  const { start, end, quoted } = valueAfter(text, index, !isPassword);
  const value = text.slice(start, end);
  const name = text.slice(Math.max(0, index - 48), index - quotes.length);
  const isSecret =
    !text.startsWith('==', index) && isNamedSecret(name, isPassword, value, quoted, text.slice(end, end + 4));
  const token = /^eyJ[\w-]{8,}\.[\w-]/.test(value) ? 'JWT' : 'API_KEY';
  return {
    kind: !isSecret ? '' : isPassword ? 'PASSWORD' : token,
    start,
    end,
    quoted,
    quote: !quoted && /^-?\d[\d.eE+-]*$/.test(value) ? (/\\*"/.exec(quotes)?.[0] ?? '') : '',
  };
}

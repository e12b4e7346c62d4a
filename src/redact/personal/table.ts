import type { Span } from '../span.ts';
import { groupOfKey, kindByKey } from './named-value.ts';

const MAX_ROW = 8192;
const MAX_ROWS = 10_000;
/** A first cell that can be a name, what parts it from the next, and the rest of the line. */
const HEADER = /\|?[ \t]*"?[\p{L}_][\p{L}\d_ .-]{0,30}"?[ \t]*([,;\t|])[^\n]{1,1024}\n/uy;
const NAME = /^[\p{L}_][\p{L}\d_ .-]{0,30}$/u;

const PERSON = /^\p{Lu}[\p{L}'’.-]{1,24}(?: \p{L}[\p{L}'’.-]{0,24}){1,3}$/u;

interface Cell {
  readonly start: number;
  readonly value: string;
}

/** The cells of tables whose first line says what the columns hold: CSV, tabs, Markdown. */
export function findColumns(text: string, spans: Span[]): void {
  for (let from = 0, end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    const next = startsTable(text, from) ? readTable(text, from, spans) : 0;
    from = Math.max(next, end + 1);
  }
}

/** Tables begin at the start of a text, behind an empty line, a colon or a fence of code. */
function startsTable(text: string, from: number): boolean {
  if (text.charCodeAt(from) === 10) return false;
  const before = text.charAt(from - 2);
  return (
    from === 0 ||
    before === '\n' ||
    before === ':' ||
    text.slice(Math.max(0, from - 12), from).includes('```')
  );
}

/** Reads the table whose head may be at `from`, and says where it ended; 0 when there is none. */
function readTable(text: string, from: number, spans: Span[]): number {
  HEADER.lastIndex = from;
  const separator = HEADER.exec(text)?.[1];
  if (separator === undefined) return 0;
  const end = HEADER.lastIndex;
  const names = cellsOf(text.slice(from, end - 1), 0, separator).map(({ value }) => value);
  return names.length > 1 && names.every((name) => NAME.test(name))
    ? readRows(text, end, separator, names, spans)
    : 0;
}

/** Reads rows while they have as many cells as the header has, and says where they ended. */
function readRows(
  text: string,
  from: number,
  separator: string,
  names: readonly string[],
  spans: Span[],
): number {
  let at = from;
  // In a column of names, those that no list knows are names as well.
  const people = names.map((name) => ({
    named: groupOfKey(name) === 'PERSON',
    found: 0,
    other: [] as Cell[],
  }));
  for (let row = 0; at < text.length && row < MAX_ROWS; row += 1) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (end - at > MAX_ROW) break;
    const cells = cellsOf(text.slice(at, end), at, separator);
    if (cells.length !== names.length) break;
    cells.forEach(({ start, value }, number) => {
      const kind = value.length < 3 ? undefined : kindByKey(names[number] ?? '', value);
      if (kind !== undefined) spans.push({ kind, start, end: start + value.length, score: 0.85 });
      const column = people[number];
      if (column?.named !== true) return;
      if (kind === 'PERSON') column.found += 1;
      else if (PERSON.test(value)) column.other.push({ start, value });
    });
    at = end + 1;
  }
  for (const { found, other } of people)
    if (found > 0 && found >= other.length)
      for (const { start, value } of other)
        spans.push({ kind: 'PERSON', start, end: start + value.length, score: 0.75 });
  return at;
}

/** The cells of a line without their quotes and the spaces around them. */
function cellsOf(line: string, offset: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  const add = (from: number, until: number): void => {
    const raw = line.slice(from, until);
    const value = raw.trim().replace(/^"(.*)"$/s, '$1');
    cells.push({ start: offset + from + (value === '' ? 0 : raw.indexOf(value)), value });
  };
  let from = 0;
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    if (line.charCodeAt(index) === 34) quoted = !quoted;
    else if (!quoted && line.charAt(index) === separator) {
      add(from, index);
      from = index + 1;
    }
  }
  add(from, line.length);
  // The edges of a row in Markdown are no cells.
  return separator === '|'
    ? cells.filter(({ value }, index) => value !== '' || (index > 0 && index < cells.length - 1))
    : cells;
}

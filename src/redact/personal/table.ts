import type { Span } from '../span.ts';
import { kindByKey } from './named-value.ts';

const MAX_HEADER = 1024;
const MAX_ROWS = 10_000;
/** What may stand between the cells of a row. */
const SEPARATORS = [',', '\t', ';', '|'];
/** The lines of a table begin at the start of a text, behind an empty line, a fence of code or a colon. */
const STARTS = /(?:^|\n[ \t]*\n|```\w{0,12}\n|:[ \t]*\n)(?=[^\n]{0,1024}\n)/g;
const NAME = /^[\p{L}_][\p{L}\d_ .-]{0,30}$/u;

interface Cell {
  readonly start: number;
  readonly value: string;
}

/** The cells of tables whose first line says what the columns hold: CSV, tabs, Markdown. */
export function findColumns(text: string, spans: Span[]): void {
  if (!text.includes('\n')) return;
  STARTS.lastIndex = 0;
  for (let start = STARTS.exec(text); start !== null; start = STARTS.exec(text)) {
    const from = start.index + start[0].length;
    const end = text.indexOf('\n', from);
    const header = text.slice(from, Math.min(end, from + MAX_HEADER));
    const separator = SEPARATORS.find((sign) => header.includes(sign));
    const names = separator === undefined ? [] : cellsOf(header, 0, separator).map(({ value }) => value);
    if (separator !== undefined && names.length > 1 && names.every((name) => NAME.test(name)))
      STARTS.lastIndex = readRows(text, end + 1, separator, names, spans);
    else if (STARTS.lastIndex === start.index) STARTS.lastIndex += 1;
  }
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
  for (let row = 0; at < text.length && row < MAX_ROWS; row += 1) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (end - at > MAX_HEADER * 8) break;
    const cells = cellsOf(text.slice(at, end), at, separator);
    if (cells.length !== names.length) break;
    cells.forEach(({ start, value }, column) => {
      const kind = value.length < 3 ? undefined : kindByKey(names[column] ?? '', value);
      if (kind !== undefined) spans.push({ kind, start, end: start + value.length, score: 0.85 });
    });
    at = end + 1;
  }
  return Math.max(from, at - 1);
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

import type { Scan } from '../scan.ts';
import { readName } from './person.ts';

/** The lines of a block from its first to the one before its street, which may be quoted. */
const BLOCK =
  /(?:^|\n[>? \t]*\n|: ?\n)([>? \t]{0,6})(\p{Lu}[^\n]{3,48})\n(?:[>? \t]{0,6}[^\n]{1,60}\n){0,2}[>? \t]{0,6}(?:\d{1,5} )?$/u;
/** What stands in the names of firms and of no people. */
const FIRM =
  /[&\d@:,;/]|\p{Lu}{2}|(?:Office|Team|Department|Address|Group|Systems?|Solutions|Technologies|Partners|Services)/u;

/** The name above an address, as on an envelope: the first line of the block in which the street stands. */
export function findAddressee({ text, spans }: Scan, street: number): void {
  const from = Math.max(0, street - 180);
  const before = text.slice(from, street);
  if (!/\n[>? \t]{0,6}(?:\d{1,5} )?$/.test(before)) return;
  const match = BLOCK.exec(before);
  const line = match?.[2]?.trimEnd();
  if (match === null || line === undefined || FIRM.test(line)) return;
  if (match.index === 0 && from > 0 && !match[0].startsWith('\n')) return;
  const name = readName(line, 0);
  if (name === undefined || name.words < 2 || name.end !== line.length) return;
  const start = from + match.index + match[0].indexOf(line);
  spans.push({ kind: 'PERSON', start, end: start + line.length, score: 0.6 });
}

import type { Scan } from '../scan.ts';
import { hashOf } from './hash.ts';
import { FIRST, known, LAST } from './lexicon.ts';

const TICKET = /\p{Lu}{2,25}\/\p{Lu}{2,25}(?: \p{Lu}{2,20})? (?:MRS?|MS|MISS|MSTR|DR)(?!\p{L})/uy;

/** A passenger, as airlines write one: QUORBIN/XYLA MRS. */
export function findPassenger(scan: Scan, index: number): number {
  const { text } = scan;
  TICKET.lastIndex = index;
  const match = TICKET.exec(text)?.[0];
  if (match === undefined) return 0;
  // Of those that may be a unit or a firm, one word has to be a name.
  const sure = /(?:MRS?|MISS|MSTR)$/.test(match);
  const named = match.split(/[/ ]/).some((word) => (known(hashOf(word)) & (FIRST | LAST)) !== 0);
  if (!sure && !named) return 0;
  const end = index + match.length;
  scan.spans.push({ kind: 'PERSON', start: index, end, score: 0.8 });
  return end;
}

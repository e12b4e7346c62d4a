import type { Scan } from '../scan.ts';
import { fold, hashOf } from './hash.ts';
import { known, NO_NAME, THING } from './lexicon.ts';
import { pushName } from './person.ts';

const BEFORE = 80;
const BEHIND = 48;
const WORDS =
  /(?<!(?<!\\)\p{L})\p{Lu}['’]?\p{L}?\p{Ll}[\p{L}\p{M}'’-]{0,24}(?: (?:\p{Lu}\. )?\p{Lu}[\p{L}\p{M}'’-]{1,24}){1,2}/gu;
/** Whom an address belongs to that belongs to nobody. */
const OFFICE =
  /^(?:account|admin|billing|career|contact|customer|finance|info|legal|mail|market|media|noreply|office|order|press|sales|secur|service|support)/;

/** The person whose name an address of mail is made of, where the name stands in full close to it: Zyxa Quorb <z.quorb@…>. */
export function findOwner(scan: Scan, start: number, at: number, end: number): void {
  const { text } = scan;
  const parts = (
    text
      .slice(start, at)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  ).filter((part) => !OFFICE.test(part) && (known(hashOf(part)) & (NO_NAME | THING)) === 0);
  if (parts.length === 0) return;
  findNamed(scan, parts, Math.max(0, start - BEFORE), start);
  findNamed(scan, parts, end, Math.min(text.length, end + BEHIND));
}

function findNamed(scan: Scan, parts: readonly string[], from: number, until: number): void {
  const near = scan.text.slice(from, until);
  for (const { 0: name, index } of near.matchAll(WORDS)) {
    // What touches the edge of the window may be cut.
    if ((index === 0 && from > 0) || (index + name.length === near.length && until < scan.text.length))
      continue;
    const words = name.split(' ').map((word) => fold(word).toLowerCase());
    if (words.some((word) => (known(hashOf(word)) & (NO_NAME | THING)) !== 0)) continue;
    // With an initial before it, or alone.
    if (
      words.some((word) => word.length > 3 && parts.some((part) => part === word || part.slice(1) === word))
    )
      pushName(scan, from + index, from + index + name.length, 0.8);
  }
  if (parts.length < 2) return;
  // As people write their own: im zyxa quorb, zyxa.quorb@….
  const small = parts.join(' ');
  const at = near.indexOf(small);
  if (at >= 0 && !/\p{L}$/u.test(near.slice(0, at)) && !/^\p{L}/u.test(near.slice(at + small.length)))
    pushName(scan, from + at, from + at + small.length, 0.8);
}

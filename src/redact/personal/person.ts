import { isWord, type Scan } from '../scan.ts';
import { brandAround } from './brands.ts';
import { hashOf } from './hash.ts';
import { AMBIGUOUS_NAME, FIRST, known, LAST, NO_NAME, THING, WORD_LIKE } from './lexicon.ts';
import { isLoneOfThing, isOfThing } from './of-thing.ts';
import { acts, isInRowOfThings, isSomebody } from './person-evidence.ts';

const WORD = /\p{Lu}(?:[\p{L}\p{M}]|['’-](?=\p{L}))*/uy;
const INITIAL = /(?:\p{Lu}\.[ -]?){1,3}(?=\p{Lu})/uy;
export const PARTICLE =
  /(?:van|von|der|den|de|da|di|del|della|la|le|bin|ibn|al|el|ter|dos|do|du|af|zu|y|e)(?: (?:der|den|de|la|los))? (?=\p{Lu})|(?:[ae]l|as|ad|ar|ur|bin|abu|ben)-(?=\p{Lu})/uy;
const MAX_WORD = 40;
/** Words of capitals in between, and departments. */
const NO_PERSON = /\p{Ll}\p{Lu}|(?:service|support|team|dienst|tjänst|tjeneste|avdelning(?:en)?|abteilung)$/u;

/** A name that was read. */
export interface Name {
  readonly end: number;
  readonly words: number;
  /** What is known of its words together, and of those behind the first. */
  readonly flags: number;
  readonly rest: number;
}

/** The capitalised words at `index` that can be a name: initials and particles included; undefined for none. */
export function readName(text: string, index: number, most = 4): Name | undefined {
  let at = index;
  let end = index;
  let words = 0;
  let flags = 0;
  let rest = 0;
  let initials = false;
  while (words < most) {
    INITIAL.lastIndex = at;
    if (INITIAL.test(text)) {
      at = INITIAL.lastIndex;
      initials = true;
      // The last initial may stand apart from the name by a space.
    } else if (words > 0) {
      PARTICLE.lastIndex = at;
      if (PARTICLE.test(text)) at = PARTICLE.lastIndex;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text)?.[0];
    if (match === undefined || match.length > MAX_WORD) break;
    const word = match.replace(/['’]s$/, '');
    const next = text.charCodeAt(at + match.length);
    const info = known(hashOf(word));
    if ((next >= 48 && next < 58) || next === 95 || next === 40) break;
    // Behind a first name, a word such as Green is a family's.
    const family = words > 0 && (info & LAST) !== 0 && (flags & (FIRST | AMBIGUOUS_NAME)) === FIRST;
    if ((info & NO_NAME) !== 0 && (info & FIRST) === 0 && !family) break;
    if (words > 0 && !family && (info & THING) !== 0) return undefined;
    if (info === 0 && NO_PERSON.test(word) && !/^(?:Ma?c|D[eiu]|L[aeo]|V[ao]n|Fitz)\p{Lu}/u.test(word)) break;
    // Goethe-Universität is none, whosoever it is called after.
    const tail = word.lastIndexOf('-');
    if (tail > 0 && (known(hashOf(word.slice(tail + 1))) & THING) !== 0) return undefined;
    // An abbreviation behind a name is none of it: Jane UI.
    if (words > 0 && info === 0 && /^\p{Lu}{2,3}$/u.test(match) && /\p{Ll}/u.test(text.slice(index, end)))
      break;
    if (word.length === 1 && (next === 45 || (words === 0 && !initials))) break;
    if (words > 0) rest |= info;
    words += 1;
    flags |= info;
    end = at + word.length;
    at = end + 1;
    if (word.length !== match.length || next !== 32) break;
  }
  if (words === 0) return undefined;
  const following = (words > 1 ? /^(?:['’]s)? (\p{Lu}\p{L}{1,12})/u : /^(?:['’]s)? (\p{L}{2,13})/u).exec(
    text.slice(end, end + 17),
  )?.[1];
  if (following !== undefined && (known(hashOf(following)) & THING) !== 0) return undefined;
  return { end, words, flags, rest };
}

/** Adds a person; gives back where the name ends. */
export function pushName({ text, spans, names }: Scan, start: number, end: number, score: number): number {
  spans.push({ kind: 'PERSON', start, end, score });
  // Who was named in full is named again by a part of it.
  if (score > 0.7)
    for (const word of text.slice(start, end).split(' ')) if (word.length > 2) names.add(hashOf(word));
  return end;
}

/** A name that alone says nothing, where it is said again or stands in a row with a name: Anna, Frank and Rose. */
export function findRepeatedName(
  scan: Scan,
  index: number,
  length: number,
  info: number,
  hash: number,
): number {
  const { text, spans, names } = scan;
  if ((info & (NO_NAME | THING)) !== 0 || length < 3 || '_/#@.$-'.includes(text.charAt(index - 1) || ' '))
    return 0;
  const end = index + length;
  if (/[\d_(@/-]/.test(text.charAt(end) || ' ')) return 0;
  const last = spans.at(-1);
  const inRow =
    (info & (FIRST | LAST)) !== 0 &&
    last?.kind === 'PERSON' &&
    index - last.end < 7 &&
    /^(?:[,;\t]| \| |, |,? and | & |,? y | und | et )$/.test(text.slice(last.end, index));
  if (!inRow && !names.has(hash)) return 0;
  const name = readName(text, index, 2);
  return name === undefined
    ? 0
    : pushName(scan, index, (name.flags & (FIRST | LAST)) !== 0 ? name.end : end, 0.7);
}

/** What begins no name but that of an office: Le service client, Die Buchhaltung. */
export const ARTICLE =
  /^(?:(?:L[aeo]s?|El|Il|De|Het|Os?|As?|The|Votre|Il tuo) |L['’])\p{Ll}|^(?:D(?:ie|er|as)|(?:Ihr|Eur|Dein)e?) \p{Lu}/u;

const CAPITALS = /^\p{Lu}{3,} \p{Lu}\.? \p{Lu}{3,}(?!\p{L})/u;

/** A name that the list knows: a first name with what follows, or a family name with the word before it. */
export function findListedName(scan: Scan, index: number, length: number, info: number): number {
  const { text } = scan;
  const next = text.charCodeAt(index + length);
  const before = text.charAt(index - 1);
  if (
    next === 95 ||
    next === 40 ||
    next === 64 ||
    (next === 45 && text.charCodeAt(index + length + 1) < 58) ||
    '_/#@.$-'.includes(before || ' ') ||
    (next === 46 && isWord(text.charCodeAt(index + length + 1)))
  )
    return 0;
  if (length === 3 && ARTICLE.test(text.slice(index, index + 8))) return 0;
  const capitals = text.charCodeAt(index + 1) < 91;
  const name = readName(text, index);
  if (name === undefined) return 0;
  const brand = brandAround(text, index);
  if (brand > 0) return Math.max(brand, name.end);
  // A verse, such as John 3:16.
  if (name.words === 1 && /^ \d{1,3}:\d/.test(text.slice(name.end, name.end + 6))) return 0;
  const turned = name.words === 1 && (info & LAST) !== 0 ? turnedName(text, name.end) : 0;
  // Capitals are a person's with a family name, or with an initial: ANNA K QUORBIN.
  const initialled =
    capitals && (info & FIRST) !== 0 ? CAPITALS.exec(text.slice(index, index + 48))?.[0] : undefined;
  if (initialled !== undefined) return pushName(scan, index, index + initialled.length, 0.8);
  if (capitals && turned === 0 && (name.words < 2 || (name.rest & LAST) === 0)) return 0;
  if (isOfThing(text, index, name.end)) return name.end;
  const isFirst = (info & FIRST) !== 0;
  const start = isFirst ? index : leftName(text, index);
  const lone = name.words === 1;
  // The future of Romance languages, at the start of a sentence, and abbreviations: Verá, LoRA.
  if (lone && /[aei]rás?$|\p{Ll}\p{Lu}{2}/u.test(text.slice(index, name.end))) return 0;
  if (
    lone &&
    start === index &&
    (isLoneOfThing(text, index, name.end, isFirst) || isInRowOfThings(text, index, name.end))
  )
    return 0;
  if (isFirst) {
    const sure = (info & AMBIGUOUS_NAME) === 0 && !(lone && (info & (WORD_LIKE | LAST)) === WORD_LIKE);
    // Grace B. Archerton is somebody, whatever else Grace is.
    const initial = /^\S+ \p{Lu}\. \p{Lu}\p{Ll}/u.test(text.slice(index, name.end));
    const word = lone && (info & AMBIGUOUS_NAME) === 0;
    if (
      !sure &&
      !initial &&
      (lone || (name.rest & LAST) === 0) &&
      !(word && isSomebody(text, index, name.end))
    )
      return 0;
    return pushName(scan, index, name.end, name.words > 1 ? 0.85 : 0.65);
  }
  if (turned > 0) return pushName(scan, index, turned, 0.85);
  if ((info & WORD_LIKE) !== 0)
    return lone && start === index && acts(text, name.end) ? pushName(scan, index, name.end, 0.55) : 0;
  // Of a family name and unknown words behind it, a brand and its product are more often made.
  if (!lone && start === index && (name.rest & FIRST) === 0) return 0;
  return pushName(scan, start, name.end, start < index ? 0.8 : 0.55);
}

/** Where a first name ends that stands behind a family name and a comma: Smith, John. */
export function turnedName(text: string, end: number): number {
  const first = /^, (\p{Lu}\p{L}{1,20})(?: \p{Lu}\.)?/u.exec(text.slice(end, end + 28));
  return first !== null && (known(hashOf(first[1] ?? '')) & (FIRST | AMBIGUOUS_NAME)) === FIRST
    ? end + first[0].length
    : 0;
}

const OWN_ENDING = /(?:d[oó]ttir|ov[aá]|shvili|ovi[cćč]|opoulos)$/;

/** A word that ends as family names do, behind a word that can be a first name. */
export function findNameByEnding(scan: Scan, index: number): number {
  const { text } = scan;
  const name = readName(text, index, 2);
  if (
    name === undefined ||
    /[_/#@.$-]/.test(text.charAt(index - 1)) ||
    /[\d_(@/]/.test(text.charAt(name.end))
  )
    return 0;
  if (brandAround(text, index) > 0 || isOfThing(text, index, name.end)) return 0;
  const start = leftName(text, index);
  if (start === index && !OWN_ENDING.test(text.slice(index, name.end))) return 0;
  return pushName(scan, start, name.end, 0.6);
}

/** Where the word before a family name begins, if that can be its first name. */
function leftName(text: string, index: number): number {
  const before =
    /(?:^|[^\p{L}\d_-])((?:\p{Lu}[\p{L}\p{M}'’-]{1,20} |(?=\p{Lu}\.))(?:\p{Lu}\.? ){0,2})$/u.exec(
      text.slice(Math.max(0, index - 28), index),
    );
  const words = before?.[1];
  if (words === undefined) return index;
  const info = known(hashOf(words.split(' ')[0] ?? ''));
  return (info & (NO_NAME | THING)) === 0 ? index - words.length : index;
}

/** "i'm maria": written small, only the surest names of the list, where the sentence ends or goes on as introductions do. */
export function findSmallName(scan: Scan, index: number, end: number): number {
  const { text } = scan;
  if (
    text.charCodeAt(end) !== 32 ||
    !/(?:^|[^\p{L}])i(?:['’]| )?$/iu.test(text.slice(Math.max(0, index - 3), index))
  )
    return 0;
  const match = /^(\p{Ll}[\p{L}-]{1,20})(?: (\p{Ll}[\p{L}-]{1,20}))?/u.exec(text.slice(end + 1, end + 44));
  const [, first = '', second = ''] = match ?? [];
  if ((known(hashOf(first)) & (FIRST | AMBIGUOUS_NAME | WORD_LIKE | NO_NAME)) !== FIRST) return 0;
  const both = (known(hashOf(second)) & (LAST | FIRST)) !== 0;
  const until = end + 1 + (both ? first.length + 1 + second.length : first.length);
  return /^(?:\s*$|[.,!?;)\n\\]| (?:and|from|here|with|at|who|i|btw|but|calling)\b)/.test(
    text.slice(until, until + 9),
  )
    ? pushName(scan, end + 1, until, 0.65)
    : 0;
}

/** "marcus delgado": written small, a first name and a family name that are nothing else. */
export function findSmallFullName(scan: Scan, index: number, end: number): number {
  const { text } = scan;
  if (text.charCodeAt(end) !== 32 || /[\w_/#@.$:'’-]/.test(text.charAt(index - 1))) return 0;
  const last = /^(\p{Ll}[\p{L}-]{2,20})(?![\w/@(=-]|\.\w)/u.exec(text.slice(end + 1, end + 26))?.[1];
  if (last === undefined || (known(hashOf(last)) & (LAST | WORD_LIKE | NO_NAME | THING | FIRST)) !== LAST)
    return 0;
  return pushName(scan, index, end + 1 + last.length, 0.65);
}

const INITIALS = /\p{Lu}\. ?\p{Lu}\. ?(?:\p{Lu}\. ?)?(?=\p{Lu}\p{Ll}{2})/uy;
const NO_INITIALS =
  /^(?:U\. ?[SKN]|E\. ?U|N\. ?Y|L\. ?A|D\. ?C|B\. ?C|P\. ?O|[AP]\. ?M|T\. ?V|A\. ?I|Q\. ?A|[IO]\. ?[ES])\b/;

const FIRM_WITH_INITIALS =
  /^(?:J\. ?P\. ?Morgan|L\. ?L\. ?Bean|J\. ?C\. ?Penney|P\. ?F\. ?Chang|A\. ?P\. ?Moller|R\. ?J\. ?Reynolds|H\. ?J\. ?Heinz|S\. ?C\. ?Johnson|T\. ?J\. ?Maxx|B\. ?F\. ?Goodrich)/;

/** J. K. Rowling: at least two initials, and a word behind them. */
export function findInitials(scan: Scan, index: number): number {
  const { text } = scan;
  INITIALS.lastIndex = index;
  if (!INITIALS.test(text) || NO_INITIALS.test(text.slice(index, index + 5))) return 0;
  const name = readName(text, INITIALS.lastIndex, 2);
  return name === undefined ||
    isOfThing(text, index, name.end) ||
    FIRM_WITH_INITIALS.test(text.slice(index, index + 16))
    ? 0
    : pushName(scan, index, name.end, 0.6);
}

/** Whether the whole of a text, which stands under a key for names, can be one. */
export function isName(text: string, strict: boolean): boolean {
  const name = readName(text, 0, 5);
  if (name === undefined || name.end !== text.length) return false;
  return !strict || (name.flags & (FIRST | LAST)) !== 0;
}

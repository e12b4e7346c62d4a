import type { Scan } from '../scan.ts';
import {
  ABBREVIATIONS,
  CLOSINGS,
  GREETINGS,
  HEADERS,
  INTRODUCTIONS,
  NAMES,
  PARTS,
  RELATIONS,
  ROLES,
  SELVES,
  SURNAMES,
  TITLES,
  WHOLES,
} from './announcing.ts';
import { brandEnd } from './brands.ts';
import { fold, hashOf } from './hash.ts';
import { AMBIGUOUS_NAME, FIRST, known, LAST, NO_NAME, WORD_LIKE } from './lexicon.ts';
import { ARTICLE, PARTICLE, pushName, readName, turnedName, type Name } from './person.ts';

interface Cue {
  readonly pattern: RegExp;
  /** How few words are enough that no list knows. */
  readonly least: number;
}

/** What stands between the word that announces a name and the name. */
const cue = (pattern: string, least: number): Cue => ({ pattern: new RegExp(pattern, 'iy'), least });
const QUOTE = '["\'“\\\\*]{0,4}';

const TITLE = cue(' ', 1);
const ABBREVIATION = cue('\\.?(?:ra|ssa)?(?: and mrs\\.?)? (?:dr\\.? )?', 1);
const GREETING = cue('(?: there)?,? (?:s(?:r|ra|rta)\\.? )?', 2);
const GREETED = /^(?:,|!|\.|:|\s*\n|\s*-|\\n|$| (?:can|could|would|do|did|are|how|please|pls|just|thanks)\b)/;
const INTRODUCTION = cue(`(?:['’]s| ist?| of|\\?|:)?:? {0,2}${QUOTE}`, 1);
const SELF = cue("(?:['’]s)? ", 2);
const SIGNED = cue(
  '(?: truly| sincerely| faithfully| you| à vous)?(?: (?:regards|wishes|again|cordiali|cordiales))?,?(?: |\\s{0,2}\\n|(?:\\\\n){1,2}|\\s{0,2}--? ?)\\s{0,4}',
  1,
);
const HEADER = cue(`:\\s?${QUOTE}`, 2);
const ROLE = cue(`(?: name)?(?: is)?:? {1,5}${QUOTE}`, 2);
/** Whose name is said next, written small: in a title every word has a capital. */
const RELATED = cue(`(?:['’]s name)?(?: \\(|(?:,? (?:is|was|will be|named|called)|,|:)? {1,2})${QUOTE}`, 2);
/** A field of a form for one part of a name, where one word that no list knows is enough; and for all of it. */
const PART = cue(`(?:\\(?s\\)?|\\(n\\))?["'\\*]{0,3} ?:\\*{0,2} {1,3}${QUOTE}`, 1);
const WHOLE = cue(
  `(?: (?:y|e|et|en|og|och) [a-zà-ÿ]{3,12}| complet[oa]?)?(?: ?:| [eéè]s?| est| is) {1,3}${QUOTE}`,
  2,
);
const LABELLED = cue(`["'\\\\]{0,3}:? {0,2}${QUOTE}`, 2);

const BY_WORD: Record<string, readonly Cue[]> = {};
for (const [words, cues] of [
  [TITLES, [TITLE]],
  [ABBREVIATIONS, [ABBREVIATION]],
  [GREETINGS, [GREETING]],
  [SELVES, [SELF]],
  [CLOSINGS, [SIGNED]],
  [HEADERS, [HEADER]],
  [ROLES, [ROLE]],
  [RELATIONS, [RELATED]],
  [INTRODUCTIONS, [INTRODUCTION]],
  [NAMES, [LABELLED]],
  [SURNAMES, [PART, LABELLED]],
  [PARTS, [PART]],
  [WHOLES, [WHOLE]],
] as const)
  for (const word of words.split(' ')) BY_WORD[fold(word)] = cues;

/** A name behind the words that announce one: an introduction, a title, a greeting, a signature, a header. */
export function findAnnouncedName(scan: Scan, index: number, end: number): number {
  const { text } = scan;
  const word = fold(text.slice(index, end)).toLowerCase();
  for (const cue of (Object.hasOwn(BY_WORD, word) && BY_WORD[word]) || []) {
    cue.pattern.lastIndex = end;
    if (!cue.pattern.test(text)) continue;
    const start = cue.pattern.lastIndex;
    PARTICLE.lastIndex = start;
    if (ARTICLE.test(text.slice(start, start + 8))) return 0;
    const name = readName(text, PARTICLE.test(text) ? PARTICLE.lastIndex : start);
    if (name === undefined) return cue === INTRODUCTION ? findLowerCase(scan, start) : 0;
    if (isTitle(cue) && brandEnd(text, index) > 0) return name.end;
    if (cue === INTRODUCTION && OF_THING.test(text.slice(Math.max(0, index - 14), index))) return name.end;
    const listed = (name.flags & (FIRST | LAST)) !== 0;
    const turned = name.words === 1 && cue.least === 2 ? turnedName(text, name.end) : 0;
    if (turned > 0) return pushName(scan, start, turned, 0.85);
    if (accepts(cue, text, index, name, listed)) return pushName(scan, start, name.end, listed ? 0.9 : 0.75);
  }
  return 0;
}

/** What else has a name than people. */
const OF_THING =
  /(?:product|file|model|company|class|project|brand|table|column|field|function|variable|package|branch|host|domain|server|service|event|item|business|organi[sz]ation|city|app|application|repository|course|book|movie|film|song|game|school|store|device|tool|bank|job|task|step|build|template|policy|rule|list|queue|topic|group|team|site|page|form|campaign|workflow|image|volume|network|key|role|environment|cluster|container|node|layer|tag|label|theme|font|colou?r|category|dataset|attribute|property|method|module|plugin|extension|feature|resource|bucket|stack|report|track|album|playlist|channel|street|road|drug|trade|species|command|script) $/i;
const OWN =
  /(?:my|full|first|last|his|her|their|customer|patient|client|holder|given|family|maiden|employee|middle|legal|real|user|contact|birth|pet|the)['’s]{0,2}[ _]?$/i;

function isTitle(cue: Cue): boolean {
  return cue === TITLE || cue === ABBREVIATION;
}

function accepts(cue: Cue, text: string, index: number, name: Name, listed: boolean): boolean {
  const sure = listed && ((name.flags & AMBIGUOUS_NAME) === 0 || (name.flags & LAST) !== 0);
  if (cue === SELF)
    return (
      listed &&
      (text.charCodeAt(index) % 32 !== 1 || /i $/i.test(text.slice(index - 2, index))) &&
      // German puts what is no name behind both: am Strand, im Sommer.
      (name.words > 1 ||
        (name.flags & (FIRST | AMBIGUOUS_NAME)) === FIRST ||
        (sure && (name.flags & WORD_LIKE) === 0 && text.charCodeAt(index) % 32 !== 9)) &&
      /(?:^|[^\p{L}])(?:I|I['’]?m|[Tt]his|[Ii]t|[Ii]t['’]s|[Nn]ame)? ?(?:am|is|['’]s|I['’]m)? ?$/u.test(
        text.slice(Math.max(0, index - 6), index),
      )
    );
  if (cue === PART) return !/^[:(]|^\. \d|^ \p{Ll}/u.test(text.slice(name.end, name.end + 3));
  if (cue === GREETING) return sure || name.words > 1 || GREETED.test(text.slice(name.end, name.end + 9));
  if (cue === SIGNED)
    return (
      (sure || /^\s*(?:$|\n|\\n)/.test(text.slice(name.end, name.end + 4))) &&
      // Le Service Client
      ((name.flags & FIRST) !== 0 || !/^ \p{Lu}/u.test(text.slice(name.end, name.end + 2))) &&
      /^[\s\S]{0,40}(?:\n|\\n|,)/.test(text.slice(index, name.end))
    );
  if (cue === INTRODUCTION) {
    const label = text.charAt(index + 4);
    if (text.startsWith(' of ', index + 4) && !text.startsWith('in the ', index - 7)) return false;
    if (label === ':' || label === ' ') {
      const before = text.slice(Math.max(0, index - 12), index);
      return (
        listed ||
        name.words > 1 ||
        (OWN.test(before) && /^[\s\S]{4}(?: is|:)/.test(text.slice(index, index + 8)))
      );
    }
    // Who speaks next says so with a colon: What's your name? Agent: …
    return label !== '?' || text.charAt(name.end) !== ':';
  }
  if (cue === RELATED && text.charCodeAt(index) < 97 && !/^\p{L}+:/u.test(text.slice(index, index + 20)))
    return listed && name.words > 1;
  // A title in capitals has a name in capitals: MS. DOE. Else abbreviations among the words make it the name of a thing.
  return (
    listed ||
    (isTitle(cue) && /^[A-Z]{2}\. [A-Z'’-]{4,}$/.test(text.slice(index, name.end))) ||
    (name.words + (/\P{L}\p{Lu}\. ?\p{Lu}\p{L}+$/u.test(text.slice(index, name.end)) ? 1 : 0) >= cue.least &&
      !/\p{Lu}{2}/u.test(text.slice(index + 2, name.end)))
  );
}

/** "my name is john smith": written small, only names of the list are names. */
function findLowerCase(scan: Scan, start: number): number {
  const { text } = scan;
  const match = /^(\p{Ll}[\p{L}'’-]{1,24})(?: (\p{Ll}[\p{L}'’-]{1,24}))?/u.exec(
    text.slice(start, start + 52),
  );
  const first = known(hashOf(match?.[1] ?? ''));
  if (match === null || (first & NO_NAME) !== 0) return 0;
  // Of a word that no list knows, the sentence has to consist.
  const alone = match[2] === undefined && /my name is $/i.test(text.slice(Math.max(0, start - 11), start));
  if (alone && /^(?:\s*[.,!?\n]|\s*$)/.test(text.slice(start + match[0].length, start + match[0].length + 3)))
    return pushName(scan, start, start + match[0].length, 0.6);
  if ((first & FIRST) === 0) return 0;
  const both = match[2] !== undefined && (known(hashOf(match[2])) & (LAST | FIRST)) !== 0;
  if (!both && (first & AMBIGUOUS_NAME) !== 0) return 0;
  return pushName(scan, start, start + (both ? match[0].length : (match[1] ?? '').length), 0.7);
}

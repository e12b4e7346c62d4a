import { COUNTRY, STATES } from './countries.ts';
import { hashOf } from './hash.ts';
import { FIRST, known, LAST } from './lexicon.ts';
import { CASES, GOES_ON, LONE_NOUN, NAMED_AFTER } from './names.ts';
import { wordSet } from './word-set.ts';

/** Capitalised words before a name that make it one of a place, a ship, a storm, a brand. */
const OF_PLACE =
  /(?:^|[^\p{L}])(?:San|Santa|Monte|El|Das|Der|St|Saint|Sainte|Ste|Fort|Mount|Mt|Lake|Port|New|Los|Las|Cape|Camp|Hotel|Villa|Château|Palazzo|King|Queen|Prince|Princess|Pope|USS|RMS|HMS|MV|SS|Hurricane|Typhoon|Storm|Project|Operation|Trader|Super|Bloody|Granny|Famous|Planet|Plaza|Rue|Place|Via|Calle|Avenida|North|South|East|West|Virgin|Sankt|Sint|S:t|São|Santo)[. -]{1,2}$/u;
/** Places that are called after people, before the name, in the languages that put them there. */
const PLACE =
  /(?:^|[^\p{L}])(?:rue|boulevard|quai|gare|stade|coll[èe]ge|lycée|école|université|hôpital|clinique|aéroport|musée|théâtre|jardin|parc|fondation|prix|calle|paseo|plaza|puente|estadio|colegio|instituto|universidad|aeropuerto|museo|teatro|parque|fundación|premio|escuela|piazza|stadio|scuola|liceo|istituto|università|ospedale|aeroporto|fondazione|parco|rua|praça|estádio|universidade|flughafen|stadion|plac|placu|rondo|alej[ai]|pomnik|(?:la|le|el|du|del|au|al) (?:station|place|avenue|avenida|centre|square|pont|hospital|ponte|salle|via))\s$/iu;
/** What a name in full stands for behind an article is a ship, a show or a series, unless it is somebody's case. */
const THE = /(?:^|[^\p{L}])the\s$/iu;
const isCase = wordSet(CASES, 16);
/** A country, a state or a part of one behind a name and a comma make it a town's. */
const IN_COUNTRY = new RegExp(
  `^, (?:(?:North|South|West|New|Northern) \\p{Lu}|(?:${COUNTRY}|${STATES})(?!\\p{L}))`,
  'u',
);
const PRODUCT = '(?:Docker|GitHub|Java(?:Script)?|Node|Python|Vue)';
/** Named in a row with software that the lists of words know, a name is that of some, too. */
const ROW = '(?: and| or| vs\\.?|\\/) ?';
const BEHIND_PRODUCT = new RegExp(`(?:^|[^\\p{L}])${PRODUCT}${ROW}$`, 'u');
const BEFORE_PRODUCT = new RegExp(`^${ROW}${PRODUCT}(?!\\p{L})`, 'u');
/** A vendor's name, or an article of the languages that begin places with one: Apache Cassandra, La Rochelle. */
const BEHIND_VENDOR =
  /(?:^|[^\p{L}])(?:Adobe|Amazon|Apache|Azure|AWS|Eclipse|Google|IBM|Microsoft|Oracle|Samsung|SAP|Sony|degrees?|Grad|degrés|La|Le) $/u;
/** What follows the Spanish she. */
const SHE = /^ (?:\p{Ll}+[óáaí]|es|no|se|me|le|lo|te|y|ya|que|tiene|debe|quiere|puede|también)(?!\p{L})/u;
const IS_PLACE =
  /^ (?:is|was|ist|est|es|é|è) (?:(?:the|die|la|a) )?(?:an? )?(?:\p{Ll}+ )?(?:capital|city|town|village|island|river|region|province|county|suburb|Hauptstadt|capitale|ville|ciudad|cidade|città)(?!\p{L})/u;
const UNIT = /^(?:,| and| or| to|\/| und| et| y)? ?(?:Celsius|Fahrenheit|Rankine)(?!\p{L})/u;
/** Virginia and Carolina, both states. */
const STATE = new RegExp(`^(?:${STATES})$`, 'u');
const BEHIND_STATE = new RegExp(`(?:^|[^\\p{L}])(?:${STATES})(?:,|,? and|,? or) $`, 'u');
const BEFORE_STATE = new RegExp(`^(?:,|,? and|,? or) (?:${STATES})(?!\\p{L})`, 'u');
const DETERMINER =
  /(?:^|[^\p{L}])(?:an?|the|this|these|each|every|another|no|per|our|your|via|using|film|movie|song|musical|oper[ae]?|album|novel|pizza|\d[\d.,]*)\s$/iu;

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
const goesOn = wordSet(GOES_ON, 16);
const VERB = /^(?:[a-z]+ly|[a-z]{3,}(?:ed|en))$/;

/** Goods, prizes and terms of science that bear names of people. */
const isNamedAfter = wordSet(NAMED_AFTER, 20);

/** What belongs to nobody although a name says whose it is; else it is somebody's: Anna's laptop. */
const NOBODYS =
  /^['’]s? (?:apple|box|heels?|razor|palsy|kappa|rho|tau|score|scale|sum|matrix|curves?|numbers?|sign|list|ladder|coupon|receipt|drive-through|breakfast|menu|sneakers|shoes|deer)(?!\p{L})/u;
/** Behind these a verb follows a name in its bare form: Could Ann confirm. */
const ASKED =
  /(?:^|[^\p{L}])(?:can|could|did|does|do|will|would|should|shall|may|must|might|let|make|made|help|helped|have|had|and|or|that)\s$/iu;

/** Nouns behind a lone name: Adam optimizer, Allen key. */
const isLoneNoun = wordSet(LONE_NOUN, 20);
const SPECIAL = /^ (?:key \d|drive-through|up (?:the|a|your) )/;
/** Shops that bear the name of whoever opened them. */
const SHOP =
  /^(?:Wendy|Macy|Denny|Arby|Kohl|Lowe|Dillard|McDonald|Domino|Hardee|Hershey|Kellogg|Sainsbury|Nando|Sotheby)['’]s$/u;

/**
 * A word behind a name that is hardly a verb: those of English end in -s, -ed or -t, those of the other languages mostly
 * in vowels or in -t. The verbs of both that end otherwise are among the words of `GOES_ON`.
 */
const NOUN_END = /^ ([a-z-]*(?:[lnrpykgmbwx]|[iao]nce|ese|ine|ie|age|ure|ture))(?![\p{L}'’])/u;

/** The small word behind a name, past an `'s`. */
function wordBehind(after: string): string {
  return /^(?:['’]s?)? (\p{Ll}+)(?!\p{L})/u.exec(after)?.[1] ?? '';
}

function isVerb(word: string): boolean {
  return VERB.test(word) || goesOn(word);
}

function isNoun(after: string): boolean {
  const word = NOUN_END.exec(after)?.[1];
  return word !== undefined && word.length > 2 && !isVerb(word);
}

/** A name of several words that stands for a thing. */
export function isOfThing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  return (
    OF_PLACE.test(before) ||
    PLACE.test(before) ||
    (THE.test(before) && /\p{L} \p{L}/u.test(text.slice(start, end)) && !isCase(wordBehind(after))) ||
    OF_PLACE.test(/^\p{Lu}\p{L}{1,8} (?=\p{Lu})/u.exec(text.slice(start, end))?.[0] ?? '') ||
    isNamedAfter(wordBehind(after)) ||
    /^,? & (?:Co|Sons|Partners|Associates|Company|Brothers|Bros)(?!\p{L})/u.test(after)
  );
}

/** One name alone that stands for a thing: a unit, a firm of two names, a tool; or a family name where no person is. */
export function isLoneOfThing(text: string, start: number, end: number, isFirst: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 28);
  if (
    (text.slice(start, end) === 'Ella' && SHE.test(after)) ||
    BEHIND_VENDOR.test(before) ||
    IS_PLACE.test(after) ||
    UNIT.test(after) ||
    (STATE.test(text.slice(start, end)) && (BEHIND_STATE.test(before) || BEFORE_STATE.test(after))) ||
    DETERMINER.test(before) ||
    / vs?\.? $/.test(before) ||
    // A title: "Jolene" was a hit.
    (/["“„«] ?$/.test(before) && /^ ?["”“»] \p{Ll}/u.test(after)) ||
    /^ vs?\.? \p{Lu}|^ (?:in )?the \p{Lu}|^ in Wonderland/u.test(after)
  )
    return true;
  // A number of a model or a version, but not one to call.
  if (
    (after.startsWith(' ') && isLoneNoun(wordBehind(after))) ||
    SPECIAL.test(after) ||
    SHOP.test(text.slice(start, end + 2)) ||
    NOBODYS.test(after) ||
    /^(?:['’]s)? \d{1,3}(?:\.\d{1,3})?(?![\d\s.,()/-]*\d)/.test(after)
  )
    return true;
  if (
    IN_COUNTRY.test(after) ||
    BEFORE_PRODUCT.test(after) ||
    // A verb would begin a sentence of somebody: I know Python and Ann knows Rust.
    (BEHIND_PRODUCT.test(before) && /^(?:[^ ]| and | or |$)/.test(after))
  )
    return true;
  if (isOfFirm(before, after)) return true;
  const [, second = ''] = /^\p{Lu}[\p{L}\p{M}]*[-–](\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(start, end)) ?? [];
  if (second !== '' && (known(hashOf(second)) & FIRST) === 0) return true;
  if (/^['’]s of \p{Lu}/u.test(after) || (isNoun(after) && !ASKED.test(before))) return true;
  if (isFirst) return false;
  if (/^['’]s? \p{L}/u.test(after)) return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !isVerb(next);
}

/** Two names with an ampersand are a firm, unless both are first names. */
function isOfFirm(before: string, after: string): boolean {
  const other = /^ & (\p{Lu}[\p{L}.]*)/u.exec(after)?.[1] ?? /(\p{Lu}\p{L}*),? & $/u.exec(before)?.[1];
  return other !== undefined && (known(hashOf(other)) & (FIRST | LAST)) !== FIRST;
}

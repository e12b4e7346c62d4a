import { isWord, type Scan } from '../scan.ts';
import { STREET_TYPES } from './announcing.ts';
import { findAddressee } from './addressee.ts';
import { COUNTRY } from './countries.ts';
import { announced, CUE } from './cues.ts';

const NAME =
  "(?:[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)|de|la|las|los|del|du|des|der|of|the|le|das|van|den|het|dal|dalla|sul)";
const TYPE =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Circle|Cir|Place|Pl|Square|Sq|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Way|Trail|Trl|Close|Crescent|Cres|Grove|Gardens|Mews|Row|Walk|Alley|Plaza|Loop|Ridge|Hill|Heights|Point|Pike|Turnpike|Quay|Wharf|Green|Park|Rise|View|Vale|Crossing|Expressway|Freeway|Route|Run|Path|Pass|Bypass|Esplanade|Parade|Motorway|Causeway|Broadway|Embankment|Villas|Yard|Bend|Cove|Knoll|Hollow)';
const UNIT =
  '(?:,? \\d{1,3}(?:st|nd|rd|th) (?:Floor|Fl)(?!\\w)|(?:,? {0,4}|,?\\s{1,8})(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Building|Halle|apto|piso|andar|interno|bus|bte|PO Box|P\\.O\\. Box|#)\\.? ?#?\\w{1,6})?';
const COMPASS = '(?:[NSEW]{1,2}|North|South|East|West)';
/** Street names that end in the word for street, as in Hauptstraße, Koskikatu, Kerkstraat. */
const COMPOUND =
  "(?:[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'’-]{1,24}(?:stra(?:ß|ss)e|str\\.?|gasse|allee|platz|damm|katu|kuja|polku|gatan?|gate|vej|gade|veien|vegen|väg(?:en)?|straat|laan|gracht|plein|utca|weg|ufer|steig|chaussee|tie|park(?= \\d{1,3}(?!\\d))|út|str[æa]de|str[æa]ti|straeti|braut|gata)|[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f-]{1,32}-(?:Str(?:a(?:ß|ss)e|\\.)|Platz|Allee|Weg|Ring|Damm|Ufer|Gasse|Chaussee|Promenade))";
const BEFORE =
  "(?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|passage|Rue|Avenue|Boulevard|Bd|Chemin|Quai|Allée|Impasse)(?: (?:(?:de|du|des|la|le|les)(?![\\w\\u00c0-\\u024f])|(?!Suite|Apt|Unit|Appt)(?:[ld]['’])?[A-Z\\u00c0-\\u00deéèêâîôûç][\\w\\u00c0-\\u024f'’-]{0,24})){1,6}";

/** Roads that are known by a number: Highway 61 South, County Road 12. */
const NUMBERED = `(?:(?:${COMPASS}|State|County|US|U\\.S\\.|Old|Ranch) ){0,2}(?:Highway|Hwy|Route|Rte|(?<=(?:State|County|Ranch) )Road)\\.? \\d{1,4}(?:[A-Z](?!\\w))?(?: ${COMPASS}(?!\\w))?(?!\\w)`;

/** House number first: 12 Main St, 221B Baker Street, 12 rue de la Paix, 6750 Koskikatu 25 Apt. 864. */
const NUMBER_FIRST = new RegExp(
  `(?:\\d{3,5} (?=\\d))?\\d{1,6}(?:[-/]\\d{1,4})?[A-Za-z]?(?: ?(?:bis|ter))?,? {1,2}(?:(?:${COMPASS}\\.? )?(?:${NAME} ){1,4}${TYPE}(?![a-z\\d]|['’]\\w)\\.?(?: ${COMPASS}(?![\\w]))?(?: \\d{1,4}(?!\\d))?|(?:${NAME} ){0,2}${COMPOUND}(?![\\w\\u00c0-\\u024f])(?: \\d{1,4}(?!\\d))?|${BEFORE}|(?:Jalan|Jln?\\.?|Lorong|Persiaran)(?: [A-Z]\\w{1,24}){1,4}|(?:Broadway|Kingsway|Queensway)(?=,|\\.?\\s*(?:\\n|$))|(?:Calle|Avenida|Camino|Paseo)(?: ${NAME}(?!\\w)){1,4}|${NUMBERED})${UNIT}`,
  'y',
);
/** A street of unknown words between two numbers, where a flat follows. */
const WITH_UNIT =
  /\d{1,6} (?:[A-Z\u00c0-\u00de][\w\u00c0-\u024f'’.-]{0,24} ){1,4}(?:\d{1,5} ?)?,?\s{0,6}(?:Apt|Apartment|Suite|Ste|Unit)\.? ?#?\d{1,5}(?!\w)/y;
/** The same where the line or the sentence ends. */
const BARE = /\d{2,6} (?:[A-Z\u00c0-\u00de][\w\u00c0-\u024f'’.-]{1,24} ){1,4}\d{1,5}(?![\w.]|,\d)/y;
/** Words after a number that count something, or that name no street. */
const COUNTED =
  /^\d+ (?:[A-Z]\.[A-Z]\. \d|F\.[23]d|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:\p{Lu}\w+ )?Place (?:settings?|cards?|mats?)|The(?! (?:Crescent|Avenue|Green|Grove|Close|Square|Street|Drive|Mews|Terrace|Parade|Ridgeway|Broadway|Walk|Lane)\b)|Million|Billion|Minutes?|Hours?|Days?|Times?|People|Percent|GB|MB|US|USD|EUR|UTC|GMT)\b)/u;

const CUED = /(?:\b(?:at|to|in|on|is|near)|address|addr|street|lives?|living|:) {1,2}$/i;
/** Written small, as people chat: only where something said that an address follows. */
const SMALL =
  /\d{1,5}[a-z]? (?:[nsew]\.? )?(?:(?:\d{1,3}(?:st|nd|rd|th)|[a-z'’]{2,20}) ){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|court|ct|place|terrace|parkway|pkwy|circle|square|sq|crescent)(?![a-z\d'’-])(?:,? (?:apt|apartment|suite|unit|flat)\.? ?#?\w{1,5})?/y;
/** Words that stand between a number and the word for a street in sentences. */
const NO_STREET =
  /^\d+[a-z]? (?:[a-z]+ )*?(?:a|an|and|are|blocks?|by|cars?|down|for|from|in|is|miles?|minutes?|of|off|on|people|the|to|up|ways?|were|with)\b/;
/** Written in capitals. */
const CAPITALS =
  /\d{1,6} (?:[NSEW]{1,2} )?(?:(?:\d{1,3}(?:ST|ND|RD|TH)|[A-Z]{2,20}) ){1,3}(?:STREET|ST|AVENUE|AVE|ROAD|RD|DRIVE|DR|LANE|LN|BLVD|BOULEVARD|COURT|CT|TERRACE|PLACE|PL|WAY|PARKWAY|PKWY)(?![\w-])/y;
/** The mail of the US forces. */
const MILITARY =
  /(?:PSC|CMR|Unit) \d{1,5},? (?:Box|PO Box) \d{1,6}(?:,? {0,4}|\s{1,8})(?:[AFD]PO A[AEP] \d{5}(?:-\d{4})?)?|US(?:S|NS|CGC) [A-Z][\w\u00c0-\u024f'’-]{1,24}(?: [A-Z][\w'’-]{1,24})?[,\s]{1,8}[AFD]PO A[AEP] \d{5}/y;

/** A street address that begins with its house number; the words after it must name a street. */
export function findStreet(scan: Scan, index: number): number {
  const { text } = scan;
  let at = index + 1;
  while (at - index < 9 && /[\dA-Za-z,/ -]/.test(text.charAt(at)) && text.charCodeAt(at) !== 32) at += 1;
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) !== 32 || !isWord(next)) return 0;
  if (next > 96 && next < 123) {
    SMALL.lastIndex = index;
    if (
      CUED.test(text.slice(Math.max(0, index - 10), index)) &&
      SMALL.test(text) &&
      !NO_STREET.test(text.slice(index, SMALL.lastIndex))
    )
      return push(scan, index, SMALL.lastIndex, 0.7);
  }
  if (
    next > 96 &&
    next < 123 &&
    !/^(?:rue|av|boul|bd|pl|chemin|all|imp|quai|route|cours|bis|ter|de)/.test(text.slice(at + 1, at + 8))
  )
    return 0;
  NUMBER_FIRST.lastIndex = index;
  if (NUMBER_FIRST.test(text) && !COUNTED.test(text.slice(index, index + 32)))
    return push(scan, index, NUMBER_FIRST.lastIndex, 0.9);
  CAPITALS.lastIndex = index;
  if (CAPITALS.test(text)) return push(scan, index, CAPITALS.lastIndex, 0.8);
  WITH_UNIT.lastIndex = index;
  if (WITH_UNIT.test(text)) return push(scan, index, WITH_UNIT.lastIndex, 0.85);
  if (next > 47 && next < 58) return 0;
  BARE.lastIndex = index;
  if (!BARE.test(text) || COUNTED.test(text.slice(index, index + 20))) return 0;
  const line = /(?:^|\n|\\n|: ?|, ?|\bat |\bis |\bon |\bin |\bto )\s*$/.test(
    text.slice(Math.max(0, index - 12), index),
  );
  const closes = /^\s*(?:$|[\n,.]|\\n)/.test(text.slice(BARE.lastIndex, BARE.lastIndex + 8));
  return (line && closes) || announced(scan, CUE.address, index) ? push(scan, index, BARE.lastIndex, 0.7) : 0;
}

const NUMBER_LAST = new RegExp(
  `(?:(?:${NAME} ){0,2}${COMPOUND}|(?:[Cc]alle|C\\/|[Aa]venida|Av\\.|Avda\\.|[Pp]laza|[Pp]aseo|[Cc]arrer|[Vv]ia|[Vv]iale|[Pp]iazza|Laan|Corso|[Rr]ua|[Tt]ravessa|ul\\.|al\\.|os\\.|ulica|Jalan|Jl\\.|[Ss]trada|Bulevardul|[Rr]ue|Avenue|Boulevard|Chaussée|Rúa|Vicolo|Largo|Praça|Alameda|Estrada|Carrera|Camino|Trg|Prospekt|Piazzale|(?:Am|Im)(?! (?:Jahr|Monat|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kapitel|Abschnitt|Artikel|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))|An der|Unter den)(?=(?: [a-z]{1,5}){0,2} (?:[A-Z\\u00c0-\\u00de]|\\d{1,2} de ))(?: (?:${NAME}|di|do|da|dos|dei|degli|delle|della)){1,4}),? (?:n[º°.] ?)?\\d{1,4}(?:[/-]\\d{1,4}){0,2}(?:-[IVX]{1,4}(?!\\w))? ?(?:(?! ?(?:m|lok)\\.? ?\\d)[a-zA-Z](?![\\w]))?(?![\\w%€$]|[.:]\\d|,\\d{1,3}(?!\\d))(?:(?: |/)(?:m|lok)\\.? ?\\d{1,4})?(?:,? \\d{1,2}\\.?[ºª°](?: ?(?:[A-Z](?!\\w)|[Ii]zq|[Dd]cha|[Ee]sq|[Dd]to)\\.?)?)?${UNIT}`,
  'y',
);
/** Calle 26 #59-41: a house between two streets that have numbers. */
const COLOMBIAN =
  /(?:Calle|Carrera|Cra|Cl|Kr|Avenida|Av|Diagonal|Transversal)\.? \d{1,3}[A-Z]?(?: bis)?(?: Sur| Norte)? ?(?:#|No\.?|n[º°.]) ?\d{1,3}[A-Z]? ?[-–] ?\d{1,3}(?!\d)/y;
/** A unit of an estate, and its street without a number. */
const ESTATE = new RegExp(
  `Unit \\d{1,3}[A-Z]?,? (?:${NAME} ){1,3}(?:Estate|Business Park|Retail Park|Industrial Park|Centre)(?:, (?:${NAME} ){1,3}${TYPE}(?![a-z\\d]))?`,
  'y',
);
const BOX = /P\.? ?O\.? ?Box \d{1,6}(?!\d)/iy;
const UNIT_ALONE = /(?:Apt|Suite|Ste|Apartment)\.? ?#?\d{1,5}(?!\w)/y;

const SEPARATE = new RegExp(
  `(?:Stra(?:ß|ss)e|Str\\.|Weg|Allee|Platz|Gasse|Ring|Ufer|Damm|Graben|Markt|${STREET_TYPES.replaceAll(' ', '|')}),? \\d{1,4}(?:[/-]\\d{1,4}){0,2} ?(?:[a-zA-Z](?!\\w))?(?![\\w%€$]|[.,:]\\d)`,
  'y',
);

/** The word for a street behind the name of it and before the number: Lange Straße 3. */
export function findStreetByType({ text, spans, cues }: Scan, index: number): number {
  SEPARATE.lastIndex = index;
  const before = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.-]{1,24} ){1,2})$/u.exec(
    text.slice(Math.max(0, index - 52), index),
  );
  if (before === null || !SEPARATE.test(text)) return 0;
  const end = SEPARATE.lastIndex;
  spans.push({ kind: 'STREET_ADDRESS', start: index - (before[1] ?? '').length, end, score: 0.95 });
  cues[CUE.street] = end;
  return end;
}

/** A street address that begins with the name of the street: Hauptstraße 12, Via Roma 10, PO Box 12. */
export function findStreetByName(scan: Scan, index: number): number {
  const { text } = scan;
  if (text.charCodeAt(index) === 80) {
    BOX.lastIndex = index;
    if (BOX.test(text)) return push(scan, index, BOX.lastIndex, 0.9);
  }
  MILITARY.lastIndex = index;
  if (MILITARY.test(text)) return push(scan, index, MILITARY.lastIndex, 0.9);
  UNIT_ALONE.lastIndex = index;
  if (UNIT_ALONE.test(text)) return push(scan, index, UNIT_ALONE.lastIndex, 0.7);
  COLOMBIAN.lastIndex = index;
  if (COLOMBIAN.test(text)) return push(scan, index, COLOMBIAN.lastIndex, 0.9);
  ESTATE.lastIndex = index;
  if (ESTATE.test(text)) return push(scan, index, ESTATE.lastIndex, 0.85);
  NUMBER_LAST.lastIndex = index;
  return NUMBER_LAST.test(text) ? push(scan, index, NUMBER_LAST.lastIndex, 0.85) : 0;
}

/**
 * What may stand before a house: a flat (Flat 3, Rose Court, 27 Park Street), a floor, a unit with a dash, the name of the
 * house, or what tells a Dutch street from its namesake (Grote Steenweg 3).
 */
const BEFORE_HOUSE =
  /(?:^|[^\p{L}\d])((?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]loor) #?\w{1,4}(?:, (?:\p{Lu}\w{1,16} ){1,3}(?:Apartments?|Towers?|House|Building|Residency|Society|Court|Mansions?|Heights))?,? |(?:[Uu]nit|[Ff]lat) |\d{1,2}\/?F, |\d{1,4} - |(?:\p{Lu}[\p{L}'’]{1,16} ){1,2}(?:Cottage|House|Lodge|Farm|Barn|Manor|Hall), |(?:Grote|Kleine|Oude|Nieuwe|Lange|Korte|Alte|Neue|Große|Obere|Untere) ))$/u;

function push(scan: Scan, from: number, until: number, score: number): number {
  let end = until;
  const start = from - (BEFORE_HOUSE.exec(scan.text.slice(Math.max(0, from - 56), from))?.[1]?.length ?? 0);
  while (/[\s,.]/.test(scan.text.charAt(end - 1))) end -= 1;
  findAddressee(scan, start);
  scan.spans.push({ kind: 'STREET_ADDRESS', start, end, score });
  scan.cues[CUE.street] = end;
  return findRest(scan, end);
}

const NEXT = '(?:,? ?\\n[ \\t>?]{0,6}|, |\\\\n)';
/** The rest of a postal address: it counts only down to its country. */
const REST = new RegExp(
  `(?:${NEXT}(?:(?:Apt|Suite|Unit|Ste)\\.? ?\\w{1,6}${NEXT})?(?:[\\p{L}\\d][\\p{L}\\p{M}\\d'’. ()-]{1,40}${NEXT}){0,3}(?:(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24} ){1,3})?|,? (?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24} ){1,3})${COUNTRY}(?![\\p{L}\\d])(?: \\d{4,6}(?!\\d))?`,
  'yu',
);

/** A town, with its state, that a postal code follows. */
const TOWN =
  /[\s,>]{1,6}\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,24}){0,3}(?:[\s,>]{1,6}(?:[A-Z]{2,3}|nan))?(?=[\s,>]{1,6}(?:\d{5}(?:-\d{4})?(?![\w-])|[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)))/uy;

/** What follows a street as far as the country: the town, the code, the country. */
function findRest(scan: Scan, from: number): number {
  REST.lastIndex = from;
  if (!REST.test(scan.text)) return findTown(scan, from);
  const end = REST.lastIndex;
  const start = from + (/^(?:[,\s>?]|\\n)*/.exec(scan.text.slice(from, end))?.[0].length ?? 0);
  scan.spans.push({ kind: 'STREET_ADDRESS', start, end, score: 0.7 });
  scan.cues[CUE.street] = end;
  return end;
}

/** The town between a street and its code belongs to the address, as long as the street is most of it. */
function findTown({ text, spans, cues }: Scan, from: number): number {
  const street = spans.at(-1);
  TOWN.lastIndex = from;
  if (street === undefined || !TOWN.test(text)) return from;
  const end = TOWN.lastIndex;
  if (end - from >= from - street.start) return from;
  spans[spans.length - 1] = { ...street, end };
  cues[CUE.street] = end;
  return end;
}

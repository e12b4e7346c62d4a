import { CITIES } from './names.ts';
import { wordSet } from './word-set.ts';
import { DIGITS, UPPER, type Parser } from '../scan.ts';

const URL_BODY = /[a-z][a-z\d+.-]{1,11}:\/\/[^\s"'`<>\\{}|^]{1,2048}/iy;
const TRAILING = /[.,;:!?)\]]$/;

const url: Parser = {
  at: ':',
  parse({ text, spans }, index) {
    if (!text.startsWith('//', index + 1)) return 0;
    let start = index;
    while (start > 0 && index - start < 12 && /[a-z\d+.-]/i.test(text.charAt(start - 1))) start -= 1;
    URL_BODY.lastIndex = start;
    if (!URL_BODY.test(text)) return 0;
    let end = URL_BODY.lastIndex;
    while (TRAILING.test(text.charAt(end - 1)) && !text.slice(start, end).endsWith('[URL]')) end -= 1;
    spans.push({ kind: 'URL', start, end, score: 1 });
    return end;
  },
};

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|' +
  'Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|' +
  'juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|' +
  'octubre|noviembre|diciembre)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d\\d';
const DATE = new RegExp(
  `(?:${YEAR}([-/.])(?:0?[1-9]|1[0-2])\\1${DAY}(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|` +
    `${DAY}([-/.])(?:0?[1-9]|1[0-2]|[A-Z][a-z]{2})\\2(?:${YEAR}|\\d\\d)|(?:0?[1-9]|1[0-2])([-/.])${DAY}\\3(?:${YEAR}|\\d\\d)|` +
    `${DAY}(?:st|nd|rd|th|\\.)?(?: of| de)? ${MONTH}(?:,? (?:de )?${YEAR})?)(?![\\w-]|[.,]\\d)`,
  'y',
);
const MONTH_FIRST = new RegExp(
  `${MONTH} (?:${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?|${YEAR})(?![\\w-]|[.,]\\d)`,
  'y',
);

const date: Parser = {
  at: `${DIGITS}ADFJMNOS`,
  parse({ text, spans }, index) {
    const pattern = text.charCodeAt(index) < 58 ? DATE : MONTH_FIRST;
    if (/[\w.\-/:]/.test(text.charAt(index - 1))) return 0;
    pattern.lastIndex = index;
    if (!pattern.test(text)) return 0;
    spans.push({ kind: 'DATE', start: index, end: pattern.lastIndex, score: 0.8 });
    return pattern.lastIndex;
  },
};

const isCity = wordSet(CITIES, 21);
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?: (?:de )?\p{Lu}[\p{L}\p{M}]*){0,2}(?![\p{L}\d_-])/uy;

const city: Parser = {
  at: UPPER,
  parse({ text, spans }, index) {
    CAPITALISED.lastIndex = index;
    let name = CAPITALISED.exec(text)?.[0] ?? '';
    while (name !== '' && !isCity(name)) name = name.slice(0, Math.max(0, name.lastIndexOf(' ')));
    if (name === '') return 0;
    const end = index + name.length;
    spans.push({ kind: 'CITY', start: index, end, score: 0.7 });
    return end;
  },
};

const ORGANISATION =
  /(?:\p{Lu}[\p{L}\d&'’-]{0,30}(?:,? | & | and | of )){1,5}(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|Plc|GmbH|AG|KG|SE|Corp|Corporation|Company|S\.?A\.?|S\.?A\.?R\.?L|S\.?p\.?A|B\.?V|N\.?V|AB|ASA?|Oyj?|Pty|Group|Holdings?|Bank|University|Institute|Foundation)(?![\p{L}\d])\.?/uy;

const organisation: Parser = {
  at: UPPER,
  parse({ text, spans }, index) {
    ORGANISATION.lastIndex = index;
    if (!ORGANISATION.test(text)) return 0;
    spans.push({ kind: 'ORGANISATION', start: index, end: ORGANISATION.lastIndex, score: 0.7 });
    return ORGANISATION.lastIndex;
  },
};

/** What is looked for only when it is asked for. */
export const optionalParsers: readonly { readonly kind: string; readonly parser: Parser }[] = [
  { kind: 'URL', parser: url },
  { kind: 'DATE', parser: date },
  { kind: 'CITY', parser: city },
  { kind: 'ORGANISATION', parser: organisation },
];

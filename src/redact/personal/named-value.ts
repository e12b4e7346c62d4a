import { keyBefore, valueAfter } from '../assignment.ts';
import { placeholderEnd } from '../placeholder.ts';
import type { Parser } from '../scan.ts';
import type { Span } from '../span.ts';
import { isName } from './person.ts';

const digits =
  (least: number, most: number) =>
  (value: string): boolean => {
    const count = value.replace(/\D/g, '').length;
    return count >= least && count <= most && /^[\w\s+().,*/-]+$/.test(value);
  };
const DATE =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}.{1,12}\d{4}|\d{4}-\d\d-\d\d|[a-z]{3,9} \d{1,2},? \d{4}/i;

/** What the value of a key is, by the end of the key's name, and what it has to look like. */
const KEYS: readonly (readonly [string, RegExp, (value: string) => boolean])[] = [
  [
    'PERSON',
    /(?:full|first|last|middle|given|family|maiden|sur|customer|patient|client|employee|contact|cardholder|card_holder|holder|recipient|sender|author|owner|manager|guest|account)[ _-]?name$/,
    (value) => isName(value, false),
  ],
  [
    'PERSON',
    /(?:^|\W)(?:name|author|customer|patient|recipient|assignee|reporter|cardholder|nombre|nom|vorname|nachname)$/,
    (value) => isName(value, true),
  ],
  [
    'PHONE',
    /(?:phone|mobile|telephone|cell|fax|tel|whatsapp|msisdn)(?:[ _-]?(?:number|no|num))?$/,
    digits(7, 15),
  ],
  [
    'STREET_ADDRESS',
    /(?:street|(?:home|street|billing|shipping|mailing|postal|delivery)[ _-]?address|address[ _-]?(?:line)?[ _-]?[12]?|adresse|direccion)$/,
    (value) => /\d/.test(value) && /\p{L}{2}/u.test(value) && /\s/.test(value) && !/[@{}]|:\/\//.test(value),
  ],
  [
    'ZIP',
    /(?:(?:^|[\W_])zip|postal)(?:[ _-]?code)?$|postcode$|(?:^|\W)plz$/,
    (value) => /^[A-Z\d][A-Z\d -]{2,9}$/i.test(value) && /\d/.test(value),
  ],
  [
    'DATE_OF_BIRTH',
    /(?:^|[\W_])dob$|birth[ _-]?da(?:te|y)$|date[ _-]of[ _-]birth$/,
    (value) => DATE.test(value) && value.length < 32,
  ],
  ['US_SSN', /(?:^|[\W_])ssn$|social[ _-]security(?:[ _-]?(?:number|no))?$/, digits(9, 9)],
  ['PASSPORT', /passport(?:[ _-]?(?:number|no|id|num))?$/, digits(5, 10)],
  ['DRIVER_LICENSE', /(?:driver|driving)s?[ _-]?licen[sc]e(?:[ _-]?(?:number|no|id))?$/, digits(4, 16)],
  [
    'NATIONAL_ID',
    /(?:national|tax|citizen)[ _-]?id(?:entity)?(?:[ _-]?(?:number|no))?$|(?:^|\W)(?:cpf|pesel|dni|nie|nino|aadhaar|bsn|codice_fiscale)$/,
    digits(5, 18),
  ],
  [
    'BANK_ACCOUNT',
    /(?:bank[ _-]?account|account|routing|acct)[ _-]?(?:number|no|num)$|bank[ _-]account$|sort[ _-]code$/,
    digits(6, 20),
  ],
  [
    'USERNAME',
    /user[ _-]?name$|(?:^|\W)login$|screen[ _-]name$/,
    (value) =>
      /^[\w.@+-]{3,40}$/.test(value) &&
      !/^(?:string|null|true|false|undefined|none|required|user|username|root)$/i.test(value),
  ],
];

const LAST_LETTERS = 'eroldybnixmtspz12f';

/** The kind of a value by the name it stands under. */
export function kindByKey(key: string, value: string): string | undefined {
  if (!LAST_LETTERS.includes(key.slice(-1))) return undefined;
  for (const [kind, pattern, valid] of KEYS) if (pattern.test(key) && valid(value)) return kind;
  return undefined;
}

/** Which group of keys a key belongs to; '' for a name that says nothing of its value. */
export function groupOfKey(key: string): string {
  return LAST_LETTERS.includes(key.slice(-1))
    ? (KEYS.find(([, pattern]) => pattern.test(key))?.[0] ?? '')
    : '';
}

/** The whole value of a key that says what it is: in JSON, in a query, in a form. */
export const namedValue: Parser = {
  at: ':=',
  parse({ text, spans }, index) {
    const key = keyBefore(text, index);
    if (key === '' || groupOfKey(key) === '') return 0;
    const value = valueAfter(text, index);
    // Without quotes only numbers say where they end.
    if (value === undefined || placeholderEnd(text, value.start) > 0) return 0;
    const { start, end, quoted } = value;
    const kind = kindByKey(key, text.slice(start, end));
    if (
      kind === undefined ||
      (!quoted &&
        (kind === 'PERSON' ||
          kind === 'STREET_ADDRESS' ||
          (/\s/.test(text.charAt(end)) && kind !== 'USERNAME')))
    )
      return 0;
    if (kind === 'USERNAME' && !quoted && text.charAt(end) === '(') return 0;
    spans.push({ kind, start, end, score: 0.9 } satisfies Span);
    return end;
  },
};

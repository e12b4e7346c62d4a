import { anyCase, QUOTES_BEHIND, valueAfter, VARIABLE } from '../assignment.ts';
import { placeholderEnd } from '../placeholder.ts';
import type { Span } from '../span.ts';
import { isName } from './person.ts';

const digits =
  (least: number, most: number) =>
  (value: string): boolean => {
    const count = value.replace(/\D/g, '').length;
    return count >= least && count <= most && /^[\w\s+%().,*/-]+$/.test(value);
  };
const DATE =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}.{1,12}\d{4}|\d{4}-\d\d-\d\d|[a-z]{3,9} \d{1,2},? \d{4}/i;

/** What the value of a key is, by the end of the key's name, and what it has to look like. */
const KEYS: readonly (readonly [kind: string, names: string, valid: (value: string) => boolean])[] = [
  [
    'PERSON',
    '(?:full|first|last|middle|given|family|maiden|sur|customer|patient|client|employee|contact|card[ _-]?holder|holder|recipient|sender|author|owner|manager|guest|account)[ _-]?names?|(?<![a-z])(?:vorname|nachname|familienname|pr[ée]nom|cognome|achternaam|voornaam|apellidos?|sobrenome)',
    (value) => isName(value, false),
  ],
  [
    'PERSON',
    '(?<![a-z\\d_-])(?:name|author|customer|patient|recipient|assignee|reporter|nombre|nom|nome|naam)',
    (value) => isName(value, true),
  ],
  // On a card, names that no list knows stand in capitals.
  ['PERSON', '(?<![a-z\\d_-])(?:card[ _-]?)?holder', (value) => value.includes(' ') && isName(value, false)],
  [
    'PHONE',
    '(?:phone|mobile|telephone|cell|fax|(?<![a-z])tel|whatsapp|msisdn)(?:[ _-]?(?:number|no|num))?',
    digits(7, 15),
  ],
  [
    'STREET_ADDRESS',
    '(?:street|(?:home|street|billing|shipping|mailing|postal|delivery)[ _-]?address|address[ _-]?(?:line)?[ _-]?[12]?|adresse|direccion)',
    (value) => /\d/.test(value) && /\p{L}{2}/u.test(value) && /\s/.test(value) && !/[@{}]|:\/\//.test(value),
  ],
  [
    'ZIP',
    '(?:(?<![a-z])zip|postal)(?:[ _-]?code)?|postcode|(?<![a-z])(?:plz|cep)|code postal|c[óo]digo postal',
    (value) => /^[A-Z\d][A-Z\d -]{2,9}$/i.test(value) && /\d/.test(value),
  ],
  [
    'DATE_OF_BIRTH',
    '(?<![a-z])dob|d\\.o\\.b\\.?|birth[ _-]?da(?:te|y)|date[ _-]?of[ _-]?birth|geburtsdatum',
    (value) => DATE.test(value) && value.length < 32,
  ],
  ['US_SSN', '(?<![a-z])ssn|social[ _-]security(?:[ _-]?(?:number|no))?', digits(9, 9)],
  ['PASSPORT', 'passport(?:[ _-]?(?:number|no|id|num))?', digits(5, 10)],
  ['DRIVER_LICENSE', '(?:driver|driving)s?[ _-]?licen[sc]e(?:[ _-]?(?:number|no|id))?', digits(3, 16)],
  [
    'NATIONAL_ID',
    '(?:national|tax|citizen)[ _-]?id(?:entity)?(?:[ _-]?(?:number|no))?|(?<![a-z])(?:cpf|pesel|dni|nie|nino|aadhaar|bsn|codice_fiscale)',
    digits(5, 18),
  ],
  [
    'BANK_ACCOUNT',
    '(?:bank[ _-]?account|account|routing|acct)[ _-]?(?:number|no|num)|bank[ _-]account|sort[ _-]code',
    digits(6, 20),
  ],
  [
    'USERNAME',
    "user[ _-]?name|(?<![a-z])login|screen[ _-]?name|nick[ _-]?name|gamertag|(?:be)?nutzername|(?<![a-z])usuario|utilizador|(?<![a-z])usu[áa]rio|d['’]utilisateur|(?<![a-z])identifiant|gebruikersnaam|nome utente|användarnamn",
    (value) =>
      /^[\w.@+-]{3,40}$/.test(value) &&
      !VARIABLE.test(value) &&
      !/^(?:string|str|text|null|true|false|undefined|none|required|optional|user|username|root|admin|success|successful|failed|failure|error|page|button|form|ok|enabled|disabled|unknown|anonymous)$/i.test(
        value,
      ),
  ],
  [
    'USERNAME',
    '(?<![a-z\\d_-])(?:(?:db|database|mysql|pg|postgres|smtp|ftp|ssh|redis|mongo|mqtt|admin|auth|proxy|http|basic)[_-]?)?user',
    (value) => /^(?=.*[a-z])(?=.*(?:[\d_]|[a-z][.-][a-z]))[\w.@+-]{3,40}$/i.test(value),
  ],
];

const NAMES = KEYS.map(([, names]) => `(${names})`).join('|');
const NAME_ENDS = new RegExp(`(?:${NAMES})$`, 'i');
/** As in the search for secrets: the rare sign first, then a look back. */
const ASSIGNED = new RegExp(`[:=](?<=(?:${anyCase(NAMES)})${QUOTES_BEHIND}.)`, 'g');

/** The kind of a value by the name it stands under. */
export function kindByKey(name: string, value: string): string | undefined {
  const key = keyOf(NAME_ENDS.exec(name));
  if (key === undefined || !key[2](value)) return undefined;
  return key[0];
}

/** Which group of keys a key belongs to; '' for a name that says nothing of its value. */
export function groupOfKey(name: string): string {
  return keyOf(NAME_ENDS.exec(name))?.[0] ?? '';
}

/** The whole values of keys that say what they are: in JSON, in a query, in a form. */
export function findNamedValues(text: string, spans: Span[]): void {
  ASSIGNED.lastIndex = 0;
  for (let match = ASSIGNED.exec(text); match !== null; match = ASSIGNED.exec(text)) {
    // A placeholder is no key, nor is the inside of one with a hash.
    if (/\[[A-Z_]{2,40}(?:\][\\"'`* ]{0,9})?$/.test(text.slice(Math.max(0, match.index - 52), match.index)))
      continue;
    const { start, end, quoted } = valueAfter(text, match.index);
    const key = keyOf(match);
    if (key === undefined || end === start || end - start > 256 || placeholderEnd(text, start) > 0) continue;
    const [kind, names, valid] = key;
    // `User: sign-in fails` is a sentence.
    if (names.endsWith('user') && !quoted && !/^=\S/.test(text.slice(match.index, match.index + 2))) continue;
    if (!quoted && kind === 'PERSON' && inQuery(text, match.index, end)) {
      const name = text.slice(start, end).replace(/\+|%20/g, ' ');
      if (valid(name)) spans.push({ kind, start, end, score: 0.9 });
      continue;
    }
    // Without quotes only numbers say where they end.
    if (!quoted && (kind === 'PERSON' || kind === 'STREET_ADDRESS' || /[(\s]/.test(text.charAt(end) || 'x')))
      if ((kind !== 'USERNAME' && kind !== 'DATE_OF_BIRTH') || text.charAt(end) === '(') continue;
    const value = text.slice(start, end);
    if (
      !valid(value) ||
      match.some((name, group) => group > 0 && name?.toLowerCase() === value.toLowerCase())
    )
      continue;
    spans.push({ kind, start, end, score: 0.9 });
    ASSIGNED.lastIndex = end;
  }
}

/** Whether a value is one of a query or of a form that was sent: `first_name=Xyla&last_name=Quorbin`. */
function inQuery(text: string, sign: number, end: number): boolean {
  return (
    text.charAt(sign) === '=' &&
    (text.charAt(end) === '&' || /[?&][\w.-]{1,40}$/.test(text.slice(Math.max(0, sign - 42), sign)))
  );
}

function keyOf(match: RegExpExecArray | null): (typeof KEYS)[number] | undefined {
  return match === null
    ? undefined
    : KEYS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
}

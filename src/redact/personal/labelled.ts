import { placeholderEnd } from '../placeholder.ts';
import type { Scan } from '../scan.ts';
import { RANDOM } from '../secret/named-secret.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|märz|ene|abr|ago|dic|f[ée]v|avr|juin|juil|ao[uû]|d[ée]c|gen|mag|giu|lug|set|ott|mrt|mei|out)[a-zéû]{0,7}\\.?';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.?(?: of| de| di)? ${MONTH},?(?: de| del)? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)`;
const NUMBER = '(?:[ _-]?(?:number|num|nbr|no|nr|n[º°]|id|code|card|#)(?![a-z]))?\\.?';
const LINK =
  '["\'\\\\)*]{0,4}(?: ?\\([A-Z/. -]{4,12}\\))?(?: is| was| are|\\?(?:\\s{1,3}[A-Z][a-z]{1,15}(?=: ))?)?(?: now)?\\s?[:=#-]{0,2}[\\s"\'\\\\(*#]{0,4}';

interface Label {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly valid: (value: string) => boolean;
}

const digits =
  (least: number, most = 20) =>
  (value: string): boolean => {
    const count = value.replace(/\D/g, '').length;
    return count >= least && count <= most;
  };
const label = (
  kind: string,
  words: string,
  value: string,
  valid: (value: string) => boolean = () => true,
): Label => ({
  kind,
  pattern: new RegExp(`(?:${words})${LINK}(${value})`, 'iy'),
  valid,
});

const ZIPS =
  '\\d{5}(?:-\\d{3,4})?(?![\\w-])|\\d{2}-\\d{3}(?![\\w-])|\\d{3} \\d{2}(?![\\w-])|\\d{6}(?![\\w-])|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?!\\w)|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?!\\w)|\\d{4} ?[A-Z]{2}(?!\\w)|\\d{4}(?![\\w-])|\\d{3}-\\d{4}(?!\\d)';
/** Words of a form or of a manual that stand where a user's name would. */
const NO_USER =
  /^(?:and|or|is|was|not|the|a|an|name|field|string|required|optional|null|none|undefined|true|false|must|should|already|cannot|taken|exists|invalid|with|for|to|in|of|your|password|page|form|button|here|now|failed|error|input|text|user|admin|root|attempts?|issues?|credentials|details|screen|via|using|from|at|by|on|at|if|when|that|which|can|has|you|system|assistant|human|type|number|value)$/i;

const LABELS: Record<string, readonly Label[]> = {};
for (const [words, labels] of [
  [
    'passport passports reisepass reisepassnummer passeport pasaporte passaporto',
    [
      label(
        'PASSPORT',
        `(?:passports?|reisepass(?:nummer)?|passeport|pasaporte|passaporto)${NUMBER}`,
        '[A-Z]{0,3}\\d[A-Z\\d]{5,9}(?!\\w)|[A-Z]{1,2} \\d{6,8}(?!\\w)',
        (value) => digits(5)(value) || (/^[A-Z][A-Z\d]{8}$/.test(value) && digits(2)(value)),
      ),
    ],
  ],
  [
    'driver drivers driving license licence dl führerschein fuhrerschein permis patente carnet',
    [
      label(
        'DRIVER_LICENSE',
        `(?:driv(?:er['’]?s?['’]?|ing) (?:licen[sc]e|permit|id)|licen[sc]e|dl|f[üu]hrerschein(?:nummer)?|permis(?: de conduire)?|patente|carnet de conducir)${NUMBER}(?: plate)?`,
        '[A-Z\\d](?:[A-Z\\d]|[ *-](?=[A-Z]?\\d)){4,20}(?!\\w)',
        digits(4),
      ),
    ],
  ],
  [
    'account acct acc bsb routing aba sort bank kontonummer konto compte cuenta conto',
    [
      label(
        'BANK_ACCOUNT',
        `(?:bank )?(?:(?:account|acct?)\\.?(?: and routing)?|routing|aba|bsb|sort[ -]code|konto(?:nummer)?|compte(?: bancaire)?|cuenta(?: bancaria)?|conto(?: corrente)?)(?: transit)?${NUMBER}`,
        '\\d(?:\\d|[ -](?=\\d)){4,22}(?![\\w])',
        digits(6),
      ),
    ],
  ],
  [
    'dob d born birth birthday birthdate geboren geb geburtsdatum geboortedatum né née naissance nacimiento nacido nacida nato nata nascita nascimento född født syntynyt',
    [
      label(
        'DATE_OF_BIRTH',
        '(?:dob|d\\.o\\.b\\.?|born(?: on)?|birth[ _-]?da(?:y|te)|birth|geboren|geb\\.?|geburtsdatum|geboortedatum|née?|naissance|nacimiento|nacid[oa]|nat[oa]|nascita|nascimento|född|født|syntynyt)(?: on| in| am| le| el| il| em)?',
        DATE,
      ),
    ],
  ],
  [
    'pin',
    [
      {
        kind: 'PASSWORD',
        pattern: /pin(?: code| number)?(?: is| was|:) {1,2}["'`“]?(\d{4,6})(?![\w.,-]\w)/iy,
        valid: () => true,
      },
    ],
  ],
  [
    'key token secret apikey',
    [
      {
        kind: 'API_KEY',
        // A space has to follow: what follows a sign was found before.
        pattern:
          /(?:key|token|secret|apikey)(?: key| token)?(?: is| was)?:? {1,2}\\{0,3}["'`“]?([\w+/.-]{16,512}={0,2})/iy,
        valid: (value: string) =>
          RANDOM.test(value) && !/^(?:\d{4}-\d\d-|[\da-f]{8}-[\da-f]{4}-)/.test(value),
      },
    ],
  ],
  [
    'username user login log logged handle gamertag nickname benutzername',
    [
      label(
        'USERNAME',
        '(?:(?<=(?:invalid|for) )user|user(?: ?name|[_-]name| id)|log(?:ged)? ?in as|login|handle|gamertag|nickname|benutzername)',
        '@?[\\w.@+-]{2,39}[\\w](?![\\w(])',
        (value) => !NO_USER.test(value),
      ),
    ],
  ],
  [
    'zip zipcode postal postcode plz postleitzahl cep',
    [label('ZIP', '(?:zip(?:[ _-]?code)?|postal(?:[ _-]?code)?|postcode|plz|postleitzahl|cep)', ZIPS)],
  ],
  [
    'national tax nino cpf pesel dni nie nif aadhaar aadhar sin bsn nhs itin codice insurance burgerservicenummer tfn ppsn pps oib egn cnp cuit rut steuer steueridentifikationsnummer rfc nir personnummer',
    [
      label(
        'NATIONAL_ID',
        `(?:national (?:id(?:entity)?|insurance)|tax(?:payer)?|nino|cpf|pesel|dni|nie|nif|aadhaa?r|sin|bsn|nhs|itin|codice fiscale|insurance|steuer(?:[ -]?(?:id|nummer|identifikationsnummer)|identifikationsnummer)|rfc|tfn|ppsn?|burgerservicenummer|oib|egn|cnp|cuit|rut|nir|personnummer)(?: id| identification)?${NUMBER}`,
        '[A-Z\\d](?:[A-Z\\d]|[ ./-](?=[A-Z\\d])){5,24}(?!\\w)',
        (value) => digits(6)(value) && (value.match(/[a-z]{5,}/i) === null || /^[A-Z]{6}\d/.test(value)),
      ),
    ],
  ],
] as const)
  for (const word of words.split(' ')) LABELS[word] = labels;

/** A value that only its label makes what it is: a passport's number, an account, a date of birth. */
export function findLabelled({ text, spans }: Scan, index: number, word: string): number {
  for (const { kind, pattern, valid } of (Object.hasOwn(LABELS, word) && LABELS[word]) || []) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined || !valid(value) || value.toLowerCase() === word) continue;
    // Without a sign or `is`, only what is said to be a secret is one: other keys are hashes.
    if (
      kind === 'API_KEY' &&
      word !== 'apikey' &&
      !/(?:api|access|secret|auth|bearer)[ _-]$/i.test(text.slice(Math.max(0, index - 8), index)) &&
      !/ is:? /.test(match[0])
    )
      continue;
    // A user's name in a sentence follows a sign, or `is`, or holds what no word holds.
    if (kind === 'USERNAME' && !/ is | as @/.test(match[0]) && !/[:=]|['"’”]|\d|_/.test(match[0].slice(8)))
      continue;
    const end = pattern.lastIndex;
    if (placeholderEnd(text, end - value.length) > 0) continue;
    spans.push({ kind, start: end - value.length, end, score: 0.8 });
    return end;
  }
  return 0;
}

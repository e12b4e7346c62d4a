import { VARIABLE } from '../assignment.ts';
import { fold } from './hash.ts';
import { NO_USERS } from './names.ts';
import { wordSet } from './word-set.ts';
import { isNamedSecret, isSpokenPassword, RANDOM } from '../secret/named-secret.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|j[äa]n|maa|maj|mai|okt|dez|märz|ene|abr|ago|dic|f[ée]v|avr|juin|juil|ao[uû]|d[ée]c|gen|mag|giu|lug|set|ott|mrt|mei|out)[a-zéûç]{0,7}\\.?';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])|\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?(?: of| de| di|-)?[ -]?${MONTH},?(?: de| del)?[ -]\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)`;
const NUMBER =
  '(?:(?:,? ?\\(?|[_-])(?:number|num|nbr|n[uú]mero|nummer|no|nr|n[º°.]|id|code|card|#)(?![a-z]))?\\.?';
/** The word itself, where its label needs no other one with it. */
const WORD = '[a-z\\u00c0-\\u017f]+';
const LINK =
  '["\'\\\\)*]{0,4}(?: ?\\([A-Z/. -]{4,12}\\))?(?: is| was| are| ist| lautet| est| es| é| è|\\?(?:\\s{1,3}[A-Z][a-z]{1,15}(?=: ))?)?(?: now)?\\s?[:=#|–—-]{0,2}[\\s"\'\\\\(*#]{0,4}';

/** What says that a password follows. */
const IS = '(?: (?:lautet|is|ist|est|es|é|è|er|är|to)| ?(?:→|:))';

export interface Label {
  readonly kind: string;
  /** Captures the value; or a user's name, and then a password. */
  readonly pattern: RegExp;
  readonly valid: (value: string) => boolean;
}

const digits =
  (least: number, most = 20) =>
  (value: string): boolean => {
    const count = value.replace(/\D/g, '').length;
    return count >= least && count <= most && !/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(value);
  };
const label = (
  kind: string,
  words: string,
  value: string,
  valid: (value: string) => boolean = () => true,
  flags = 'iy',
): Label => ({
  kind,
  pattern: new RegExp(`(?:${words})${LINK}(${value})`, flags),
  valid,
});
const nationalId = (words: string): Label =>
  label(
    'NATIONAL_ID',
    `${words}(?: id| identification)?${NUMBER}`,
    '[A-Z\\d](?:[A-Z\\d]|[ ./-](?=[A-Z\\d])){5,24}(?!\\w)',
    (value) =>
      digits(6)(value) &&
      !/ [a-z]{2}/.test(value) &&
      (value.match(/[a-z]{5,}/i) === null || /^[A-Z]{6}\d/.test(value)),
  );
const secret = (pattern: RegExp, valid = (value: string) => isSpokenPassword(value, '')): Label => ({
  kind: 'PASSWORD',
  pattern,
  valid,
});

const ZIPS =
  '\\d{5}(?:-\\d{3,4})?(?![\\w-])|\\d{2}-\\d{3}(?![\\w-])|\\d{3} \\d{2}(?![\\w-])|\\d{6}(?![\\w-])|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?!\\w)|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?!\\w)|\\d{4} ?[A-Z]{2}(?!\\w)|\\d{4}(?![\\w-])|\\d{3}-\\d{4}(?!\\d)';
/** Words of a form or of a manual that stand where a user's name would. */
const isNoUser = wordSet(NO_USERS, 16);

/** The last digit of a Mexican account. */
const isClabe = (value: string): boolean => {
  const account = value.replace(/\D/g, '');
  const sum = Array.from(account.slice(0, -1)).reduce(
    (total, digit, index) => total + ((Number(digit) * Number('371'.charAt(index % 3))) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(account.at(-1));
};

const SPOKEN_NAMES =
  "pass(?:word|wd|code|phrase|wort|ord)|kennwort|contrase[ñn]a|mot de passe|senha|wachtwoord|l[öo]senord|adgangskode|has[łl]o|parola d['’]ordine";

/** By each word that a label begins with, written small and without accents. A `*` stands for `nummer` or `nr`. */
export const LABELS: Record<string, readonly Label[]> = {};
for (const [words, labels] of [
  [
    'passport passports reisepass* passeport pasaporte passaporte passaporto paspoort* pass passnummer passnr',
    [
      label(
        'PASSPORT',
        `(?!pass(?! ?-?n(?:r|umm))(?!\\w))${WORD}${NUMBER}`,
        '[A-Z]{0,3}\\d[A-Z\\d]{5,9}(?!\\w)|[A-Z\\d]{1,2} \\d{6,8}(?!\\w)|[A-Z][A-Z\\d]{8}(?!\\w)',
        (value) => digits(5)(value) || (/^[A-Z][A-Z\d]{8}$/.test(value) && digits(2)(value)),
      ),
    ],
  ],
  [
    'driver drivers driving license licence dl führerschein* führerausweis* rijbewijs* körkort* kørekort førerkort cnh permis patente carnet carta licencia carteira licença',
    [
      label(
        'DRIVER_LICENSE',
        `(?:driv(?:er['’]?s?['’]?|ing) (?:licen[sc]e|permit|id)|(?!driv|permis|pat|car|lic\\w+[ia])${WORD}|licen[sc]e|permis(?: de conduire|(?= n[º°.u]))|patente(?: di guida|(?= n[º°.u]))|(?:carnet|carta|licencia|carteira|licen[çc]a) (?:de |nacional de )?(?:conducir|conducci[óo]n|condu[çc][ãa]o|motorista|habilita[çc][ãa]o))${NUMBER}(?: plate)?`,
        '[A-Z\\d](?:[A-Z\\d]|[ *-](?=[A-Z]?\\d)){4,20}(?!\\w)',
        digits(4),
      ),
    ],
  ],
  [
    'account acct acc bsb routing aba sort bank konto* compte cuenta conto conta rekening* bankrekening* c',
    [
      label(
        'BANK_ACCOUNT',
        `(?:bank )?(?:(?:account|acct?)\\.?(?: and routing)?|routing|aba|bsb|sort[ -]code|konto|compte(?: bancaire)?|cuenta(?: bancaria)?|conto(?: corrente)?|conta(?: corrente| poupan[çc]a| banc[áa]ria|(?= ?[:n]| \\d{3,12}-[\\dX](?!\\d)))|(?:bank)?rekening(?=[ -]?n|:)|(?<=a\\/)c(?= n[o.]|:|#))(?: transit)?${NUMBER}`,
        '\\d(?:\\d|[ -](?=\\d)){4,22}(?!\\w| ?(?:€|%|\\$|euros?|reais)|[.,]\\d)',
        digits(6),
      ),
    ],
  ],
  [
    'clabe',
    [label('BANK_ACCOUNT', `clabe(?: interbancaria)?${NUMBER}`, '\\d{3}(?:[ -]?\\d){15}(?!\\w)', isClabe)],
  ],
  // Abbreviated, only with a month in words.
  ['b', [label('DATE_OF_BIRTH', 'b\\.', DATE, (value) => /[a-z]/i.test(value))]],
  [
    'dob d born birth birthday birthdate geboren geb geburtsdatum geboortedatum né née naissance nacimiento nacido nacida nací nato nata nascita nascimento nascido nascida nasci född født syntynyt',
    [
      label(
        'DATE_OF_BIRTH',
        `(?:d\\.o\\.b\\.?|birth[ _-]da(?:y|te)|(?!d\\b)${WORD}\\.?)(?: on| in| am| le| el| il| em| op| the| den| a)?`,
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
    'schlüssel clé chave clave chiave sleutel nyckel klucz llave',
    [
      label(
        'API_KEY',
        "(?<=API[ -])(?:schl[üu]ssel|sleutel|nyckel)|(?:clé|chave|clave|llave|chiave|klucz)(?: (?:d['’]|d[eia] |dell['’])?)API",
        '[\\w+/.-]{16,512}={0,2}',
        (value) => RANDOM.test(value),
      ),
    ],
  ],
  [
    'password passwd passcode passphrase passwort passord kennwort contraseña mot senha wachtwoord lösenord adgangskode hasło parola',
    [
      // As sentences say it, in the languages that the search for secrets leaves out.
      secret(
        new RegExp(
          `(?:(?:${SPOKEN_NAMES}|password)(?:(?: (?:für|for|d[aeiou]|del|d[ao]s?|voor|pour|para|per|till)(?: [\\w@.-]{1,20}){1,4}?)?${IS})|(?<=(?:set|chang(?:e|ed|ing)|reset|updated?)(?: (?:my|the|your|his|her|our|its|root|admin|user))? )pass(?:word|code|phrase) to)(?: now| still| just| literally| simply| jetzt| ora| agora| ahora)?:? {1,2}["'\`“«]?([^\\s"'\`”»<>]{4,64})`,
          'iy',
        ),
      ),
      secret(/password>([^<>\s]{4,64})<\//iy, (value) => isNamedSecret('password', true, value, true, '')),
    ],
  ],
  [
    'mysql mysqldump mysqladmin mariadb sshpass requirepass masterauth net login signin authenticate auth docker podman helm alter create machine user',
    [
      secret(
        /(?:(?:mysql|mariadb)(?:dump|admin)?(?: [^\s|;&]{1,60}){0,8}? -p|sshpass -p ?|(?:requirepass|masterauth) {1,4})["']?([^\s"']{4,64})/iy,
      ),
      // docker login -u zyxa -p …
      secret(
        /(?:docker|podman|helm(?: registry)?) login -{1,2}u(?:sername)?[ =]([\w.@+-]{2,24}) -{1,2}p(?:assword)?[ =]?([^\s"'\\]{4,40})/iy,
      ),
      secret(
        /(?:alter|create) (?:user|role|login) (?:if not exists )?["'`]?([\w.@%-]{2,24})["'`]?(?:@[\w.'%-]{1,24})? (?:with )?(?:login )?(?:encrypted )?(?:password|identified by)[ =]{1,3}'([^\s'"\\]{4,40})'/iy,
      ),
      secret(/machine [\w.-]{1,40} login ([\w.@+-]{2,24}) password ([^\s"'\\]{4,40})/iy),
      secret(
        /(?:user(?:name)?|login) ?:? ?["'“`]([\w.@+-]{2,24})["'”`](?:,? and|,|,? with| \/)? (?:the )?(?:pass(?:word|code)?|pw|pwd):? ["'“`]([^\s"'`”\\]{4,40})["'”`]/iy,
      ),
      secret(/net user ([^\s/]{1,40}) ([^\s/*]{4,64}) \//iy),
      secret(
        /(?:login|signin|authenticate|auth(?: ?= ?)?)\(\s?["']([\w.@+-]{2,40})["'], ?["']([^"'\s]{4,64})["']/iy,
      ),
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
    'username user moderator profile instagram insta twitter telegram tiktok login log logged handle gamertag nickname benutzername',
    [
      label(
        'USERNAME',
        '(?:(?<=(?:invalid|for) )user|user(?: ?name|[_-]name| id)|log(?:ged)?(?: (?:me|you|us))? ?in as|(?:user|moderator|profile|instagram|insta|twitter|telegram|tiktok)(?: handle| account)?(?: is)?:?(?= @[a-z]{2,20}[_.\\d]\\w)|login|handle|gamertag|nickname|benutzername)',
        '@?[\\w.@+-]{2,39}\\w(?![\\w(]|\\.\\w)',
        (value) => !isNoUser(value) && !VARIABLE.test(value),
      ),
    ],
  ],
  [
    'zip zipcode postal postcode plz postleitzahl cep postnummer postnr',
    [label('ZIP', `${WORD}(?:[ _-]?code)?\\.?`, ZIPS)],
  ],
  ['eircode', [label('ZIP', 'eircode', '[A-Z]\\d[\\dW] ?[A-Z\\d]{4}(?!\\w)')]],
  ['cap', [label('ZIP', '(?<!market )CAP', '\\d{5}(?![\\w-]|[.,]\\d)', undefined, 'y')]],
  [
    'nino cpf pesel dni nie nif aadhaar aadhar sin bsn nhs itin insurance burgerservicenummer tfn ppsn pps oib egn cnp cuit rut steueridentifikationsnummer rfc nir personnummer nric ahv* avs cpr* fødselsnummer henkilötunnus rijksregister* contribuinte sozialversicherungsnummer personalausweis* ausweisnummer ausweisnr idnr cédula identiteitskaart',
    [nationalId(WORD)],
  ],
  [
    'national tax codice steuer sociale social identité identità',
    [
      nationalId(
        "(?:national (?:id(?:entity)?|insurance)|tax(?:payer)?|codice fiscale|steuer[ -]?(?:identifikationsnummer|id(?![a-z])|nummer)|(?<=num[ée]ro )national(?: belge)?|(?<=s[ée]curit[ée] )sociale|(?<=(?:seguridad|segurança) )social|(?<=cart[ae] d['’])identit[éeà])",
      ),
    ],
  ],
] as const)
  for (const word of words.split(' '))
    for (const form of word.endsWith('*')
      ? ['', 'nummer', 'nr'].map((end) => word.slice(0, -1) + end)
      : [word]) {
      const key = fold(form);
      LABELS[key] = [...(LABELS[key] ?? []), ...labels];
    }

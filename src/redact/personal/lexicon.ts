import { AMBIGUOUS, AMBIGUOUS_LAST, FIRST_NAMES, LAST_NAMES, NO_NAMES, OF_THINGS } from './names.ts';
import { CUE } from './cues.ts';
import { hashOf, placeOf } from './hash.ts';
import { LABELS } from './labels.ts';
import { unpacked } from './word-set.ts';

export const FIRST = 1;
export const AMBIGUOUS_NAME = 2;
export const LAST = 4;
export const NO_NAME = 8;
export const THING = 16;
/** A word behind which a label's or a name's pattern is tried. */
export const LABEL = 32;
/** A word so common that what it announces has to stand right behind it, with a capital letter. */
export const COMMON = 64;
/** A family name that is a word as well: it counts only behind a first name. */
export const WORD_LIKE = 128;
export const CUE_SHIFT = 8;

const CUES: readonly (readonly [number, string])[] = [
  [
    CUE.phone,
    'phone phones phonenumber telephone tel mobile mobilenumber cell cellphone call calling called fax whatsapp sms hotline contact reach dial ring telefon telefonnummer handy handynummer rufnummer telefono telephone celular movil portable numero answering llamame llame llamar appelez appeler bel bellen liga ligar chiama chiamami ligue ruf anrufen rufen',
  ],
  [
    CUE.card,
    'card cards cardnumber visa mastercard amex creditcard cc debit discover maestro kort karte kreditkarte carte tarjeta carta',
  ],
  [CUE.ssn, 'ssn ss social security socialsecuritynumber ssns'],
  [CUE.iban, 'iban ibans'],
  [
    CUE.nationalId,
    'national nationalid tax taxid tin nino cpf pesel dni nif aadhaar aadhar sin bsn nhs citizen identity ausweis steuer insurance pan curp nir',
  ],
  [
    CUE.address,
    'address live lives living adresse direccion indirizzo ship deliver delivery residence resides located adress',
  ],
  [
    CUE.thing,
    'order orders invoice tracking ticket isbn issn sku serial version build commit transaction receipt barcode upc ean asin orderid invoiceid trackingnumber transactionid ordernumber batch epoch timestamp request doi rfc imei ndc vin cusip gtin lot model part sequence commande bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer sendungsnummer aktenzeichen pedido encomenda ordine bestelling bestelnummer facture factura fattura fatura factuur factuurnummer suivi seguimiento dossier serie referencia',
  ],
];

/** What begins a name, a street or an announcement of either. */
const ANNOUNCING =
  'gate vei vej plads plass torg út utca tér náměstí caddesi sokak ul al os ulica via calle rua avenida plaza paseo carrer viale piazza travessa m ' +
  'vorname nachname familienname geburtsname prénom cognome achternaam voornaam apellido apellidos sobrenome förnamn efternamn fornavn etternavn efternavn imię nazwisko nombre nome nom naam navn namn name names namens named surname firstname lastname am im dear hi hello hey ola hola ciao salut hej hei mr mrs ms miss dr prof professor sir madam sincerely regards cheers thanks best yours from to cc bcc by author attn contact patient customer client employee signed heisse appelle llamo chiamo herr frau monsieur madame senor senora signor signora liebe lieber hallo bonjour caro cara estimado estimada it is mme mlle doña sra sig heer meneer mevrouw dhr mw fru prezado prezada beste geachte gentile kära kære thank grüßen grüße gruß cordialement bien saludos atentamente abrazo saluti abraço abraços atenciosamente groet groeten hälsningar hilsen pozdrawiam';

/** A table of twice as many places as words, in which a word lies at its place or behind. */
interface Lexicon {
  readonly places: Int32Array;
  readonly infos: Int32Array;
  /** A bit for each place of a word that means something also when it is written small; a few others share theirs. */
  readonly small: Uint8Array;
}

const MASK = 16_383;
const SMALL_MASK = 131_071;
let lexicon: Lexicon | undefined;

/** Whether a word that is written small can announce something or be a name; for most words this is all it takes. */
export function meansSomething(hash: number): boolean {
  const { small } = (lexicon ??= build());
  const bit = placeOf(hash) & SMALL_MASK;
  return ((small[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** What is known of a word by its hash: flags, and the cue that it is. */
export function known(hash: number): number {
  const { places, infos } = (lexicon ??= build());
  const place = placeOf(hash);
  for (let at = place & MASK; ; at = (at + 1) & MASK) {
    const info = infos[at] ?? 0;
    if (info === 0 || places[at] === place) return info;
  }
}

function build(): Lexicon {
  const words = new Map<number, number>();
  const add = (places: readonly number[], flags: number): void => {
    for (const place of places) words.set(place, (words.get(place) ?? 0) | flags);
  };
  add(unpacked(FIRST_NAMES), FIRST);
  add(unpacked(AMBIGUOUS), FIRST | AMBIGUOUS_NAME);
  add(unpacked(LAST_NAMES), LAST);
  add(unpacked(AMBIGUOUS_LAST), LAST | WORD_LIKE);
  add(unpacked(NO_NAMES), NO_NAME);
  add(unpacked(OF_THINGS), THING);
  add(placesOf(`${ANNOUNCING} ${Object.keys(LABELS).join(' ')}`), LABEL);
  add(placesOf('am im it is by m'), COMMON);
  for (const [cue, list] of CUES)
    for (const place of placesOf(list))
      words.set(place, ((words.get(place) ?? 0) & 255) | ((cue + 1) << CUE_SHIFT));
  const table = {
    places: new Int32Array(MASK + 1),
    infos: new Int32Array(MASK + 1),
    small: new Uint8Array((SMALL_MASK + 1) >> 3),
  };
  for (const [place, info] of words) {
    let at = place & MASK;
    while (table.infos[at] !== 0) at = (at + 1) & MASK;
    table.places[at] = place;
    table.infos[at] = info;
    if (
      info >= 1 << CUE_SHIFT ||
      (info & LABEL) !== 0 ||
      (info & (FIRST | AMBIGUOUS_NAME | LAST | NO_NAME)) === FIRST
    ) {
      const bit = place & SMALL_MASK;
      table.small[bit >> 3] = (table.small[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return table;
}

function placesOf(list: string): number[] {
  return list.split(' ').map((word) => placeOf(hashOf(word)));
}

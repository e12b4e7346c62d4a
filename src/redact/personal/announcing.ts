// Words that announce what follows them: written once, for the patterns behind them and for the lexicon that finds them.

/** Before the name of whom one speaks of. */
export const TITLES =
  'miss sir madam professor herr herrn frau monsieur madame mme mlle senor senora dona signor signora heer meneer mevrouw fru docteur dottore dottoressa don nurse auntie alhaji pani dokter seu pastor familie familia famille famiglia';

/** The same, abbreviated: a point may follow. */
export const ABBREVIATIONS = 'mr mrs ms dr prof sra sig dhr mw dott';

/** Before the name of whom one speaks to. */
export const GREETINGS =
  'dear hi hello hey liebe lieber hallo bonjour ola hola ciao salut hej hei caro cara estimado estimada prezado prezada beste geachte gentile kära kara kære';

/** Before the name of who speaks. */
export const SELVES = 'am im it is';

/** Before a signature. */
export const CLOSINGS =
  'sincerely regards cheers thanks thank best yours grüßen grüße gruß cordialement bien saludos atentamente abrazo saluti abraço abraços atenciosamente groet groeten hälsningar hilsen pozdrawiam';

/** Fields of a mail. */
export const HEADERS = 'from to cc bcc';

/** What somebody is to a text or a firm. */
export const ROLES =
  'by author attn contact patient customer client employee signed insured hirer titulaire conducteur conductrice titolare beneficiario teste titular paziente kontoinhaber kontoinhaberin versicherungsnehmer versicherungsnehmerin patientin mieter mieterin zeuge zeugin vermieter vermieterin empfänger intestatario paciente condutor conducente prescriber assignee recipient';

/** What somebody is to somebody. */
export const RELATIONS =
  'brother sister mother father mom mum dad son daughter wife husband spouse fiancé fiancée uncle aunt cousin nephew niece grandmother grandfather colleague coworker supervisor neighbour neighbor friend roommate landlord landlady executor complainant applicant claimant defendant plaintiff witness interpreter tutor teacher lawyer attorney solicitor accountant policyholder beneficiary borrower undersigned sottoscritto sottoscritta unterzeichnete volunteer occupant doorman administrador fils fille frère soeur mari hija hijo hermano hermana marito moglie figlio figlia fratello sorella pai filho filha irmão irmã bruder schwester sohn tochter opa oma zoon dochter midwife plumber guarantor tenant marshal celebrant';

/** In a sentence that says a name. */
export const INTRODUCTIONS = 'name heisse appelle llamo chiamo';

/** Names of fields that hold a name. */
export const NAMES = 'names namens';

/** Names of fields that hold a part of one, in English. */
export const SURNAMES = 'surname firstname lastname';

/** The same in other languages. */
export const PARTS =
  'vorname nachname familienname geburtsname prénom cognome achternaam voornaam apellido apellidos sobrenome förnamn efternamn fornavn etternavn efternavn imię nazwisko';

/** Names of fields that hold all of one. */
export const WHOLES = 'nombre nome nom naam navn namn';

/** Words for streets that are written small before the name of one. */
export const STREET_STARTS = 'ul al os calle avenida plaza paseo carrer via viale piazza rua travessa';

/** The same behind the name. */
export const STREET_TYPES = 'gate vei vej plads plass torg út utca tér náměstí caddesi sokak';

/** All of them, and what begins a name in French or a street in Polish. */
export const ANNOUNCING = [
  TITLES,
  ABBREVIATIONS,
  GREETINGS,
  SELVES,
  CLOSINGS,
  HEADERS,
  ROLES,
  RELATIONS,
  INTRODUCTIONS,
  NAMES,
  SURNAMES,
  PARTS,
  WHOLES,
  STREET_STARTS,
  STREET_TYPES,
  'm ulica',
].join(' ');

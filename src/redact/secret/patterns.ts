import { anyCase, QUOTES_BEHIND } from '../assignment.ts';
import { PASSWORD_NAMES, TOKEN_NAMES } from './named-secret.ts';
import { VENDOR_KEYS } from './vendor-keys.ts';

// Every pattern begins with a character that is rare in prose and looks back from there: such a search is several
// times faster than one for the words themselves.

/** A word begins here: also behind the letter of an escape such as `\n`. */
const BOUND = '(?:\\\\[nrt]|(?<![A-Za-z\\d]))';

/** A token of JSON's own; captures its beginning. */
export const JWT = `J(?<=(?:\\\\[nrt]|(?<![\\w-]))(eyJ))[\\w-]{8,}\\.{1,2}[\\w-]{6,}(?:\\.[\\w-]+){0,3}`;

/** Keys of one length: of Amazon, Google, Twilio, Atlassian; captures their beginning. */
export const KEY_OF_ONE_LENGTH =
  `[KSBCIT](?<=${BOUND}(A[KSBC](?=IA[A-Z2-7]{16}(?!\\w))|AI(?=za[\\w-]{35}(?![\\w-]))|` +
  `SK(?=(?:[\\da-f]{32}|[\\dA-F]{32})(?!\\w))|AT(?=[AC]TT3x[\\w=-]{40})))(?:za[\\w-]+|\\w+(?:[\\w=]|-(?!-))*)`;

/** What follows the sign behind a vendor's prefix, which is captured with it. */
export const VENDOR = `[-_.](?=[\\w-]{16})(?<=${BOUND}((?:${VENDOR_KEYS}).))[\\w-]+`;

/** The user and the password in a URL, captured. */
export const URL_USER = ':\\/\\/([^\\s/?"\'`<>\\\\]{1,256})(?=@[\\w[$])';

/** The user and the password of a command, captured: `curl -u ann:…`, `-su`, `--proxy-user=ann:…`, `"-u", "ann:…"`. */
export const LOGIN =
  '-(?:(?<![\\w-]-)[a-zA-Z]{0,4}u|(?<=--)(?:proxy-)?user)(?:\\\\{0,7}["\'],)?(?:[ \\t=]|\\\\{1,2}[nrt]){0,4}\\\\{0,7}["\']?([^\\s:/?"\'`<>,\\\\]{1,64}:[^\\s"\'`<>\\\\]{3,256})';

/** What follows the scheme in a header, the host of a hook, or a bot's number, captured. */
export const SENT =
  '(?:[Bb](?:earer|asic|EARER) +|\\.(?<=hooks.)slack\\.com\\/[a-z]+\\/|:(?<=(?:\\\\[nrt]|\\b(?:bot)?)\\d{8,10}:)(?=AA[\\w-]{31}))' +
  '([\\w.+/=~-]{16,})';

/** A bot's token at Discord, from the first of its dots; captures what is before the second. */
export const DISCORD = `\\.(?<=${BOUND}([MNO][\\w-]{22,27}\\.))(?=[\\w-]{6}\\.[\\w-]{27})[\\w-]{6}\\.[\\w-]{27,40}`;

/** What a sentence says a password is, captured. */
export const SPOKEN =
  '[Pp](?:ass(?:wor[dt]|wd|phrase|code)|wd)(?: for [\\w@. -]{1,40}?(?= is | was |:))?(?:[\\x27\\u2019]s| (?:is|was|ist|war|lautet|era|est)(?: now)?)?:? {1,2}(?:\\\\{0,7}["\'`“])?([^\\s"\'`”\\\\]{4,256})';

/** The sign behind the name of a password or of a token, which are captured, and the quotes between the two. */
export const NAMED = `[:=](?<=(?:(${anyCase(PASSWORD_NAMES)})|(${anyCase(TOKEN_NAMES)}))[12]?(${QUOTES_BEHIND}).)`;

/** The head of a private key. */
export const PEM = '-----BEGIN (?:[A-Z\\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----';

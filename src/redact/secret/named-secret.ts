/** Names of passwords, as the end of a key, a variable or a label. */
export const PASSWORD_NAMES =
  'pass(?:word|wd|phrase|code)?|pwd|(?:\\b|(?<=\\\\[nrt]))(?:pw|pin)|passwort|kennwort|contrase(?:n|ñ)a|mot de passe|senha|wachtwoord|lösenord|salasana|has(?:ł|l)o|heslo|парол(?:ь|я)|密码|パスワード';
/** Names of keys and tokens; what they hold must look random, too. */
export const TOKEN_NAMES =
  'key|token|secret|authorization|cookie|credential|(?<=[?&;]|-)signature|(?<=[?&;])sig';

/** Names that end in such a word and hold no secret. */
export const HARMLESS =
  /(?:public|primary|foreign|cache|sort|partition|idempotency|max|num|next|page|continuation|feedback|object)[ _-]?\w*$|websocket-key$/i;

/**
 * A form to fill in, a variable, a word of a schema or of a sentence. Where the quote was one that closes a string of
 * JSON, what follows it is one of JSON's signs.
 */
const FORM =
  /^(?:\s*[,}\]:]|\/.*\/|\$[{(A-Z_]|[{<]|\?[a-z ]+$|%[a-z({]|\*{3}|\[[A-Z_]+|[x.*•-]+$|!(?:vault|secret|env_var|ref|sub|getatt)\b|(?:var|local|module|data)\.[a-z_.]+$|(?:your|my|some|the|an?|insert|example|sample|dummy|placeholder|change|process|os|env|this|config|settings)[\s_.-]|(?:true|false|none|null|undefined|string|str|text|number|int|bool(?:ean)?|object|required|optional|hidden|invalid|incorrect|wrong|missing|empty|reset|expired|secret|password|token|must|should|cannot|is|was|not|yes|no|default|input|changed|change_?me|field|type)$)/i;

/** Eight characters in a row that mix letters and digits, as keys do and words do not; or a long run of base64. */
export const RANDOM =
  /(?=[A-Za-z]{0,40}\d)(?=\d{0,40}[A-Za-z])[A-Za-z\d]{8}|^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/]{32}/;

/** Whether `value` can be the secret that its name says it is; `after` is what follows it. */
export function isNamedSecret(
  name: string,
  isPassword: boolean,
  value: string,
  quoted: boolean,
  after: string,
): boolean {
  if (FORM.test(value) || (!quoted && /^[([]/.test(after)) || /\[[A-Z_]+$/.test(name)) return false;
  if (!isPassword)
    return (
      /^[\w.+/=:~%$!@#^&*-]{12,}$/.test(value) &&
      RANDOM.test(value) &&
      !HARMLESS.test(name) &&
      (!/^[\da-f]{8}-[\da-f]{4}-/i.test(value) || /api|secret|token|auth/i.test(name))
    );
  if (/pin$/i.test(name)) return /^\d{4}$/.test(value);
  if (quoted) return value.length > 2 && /^\S+$|\d|^\S+(?: \S+){2,5}$/.test(value);
  // A word of letters is one only where the line or the sentence ends with it.
  return (
    value.length > 3 &&
    (!/^\p{L}+(?:[._-]\p{L}+)*$/u.test(value) ||
      (!value.includes('.') && /^(?:[\s.]*$|\s*\n|[,;&\\])/.test(after)))
  );
}

/** Whether what follows "password" in a sentence is no word of the sentence: digits or signs among the letters. */
export function isSpokenPassword(value: string, whole: string): boolean {
  return (
    !/\[[A-Z_]+(?:[\]:]|_\d)|^[<[{$(*%=]|^\d{1,3}$|^[a-z]+[-'’][a-z]+$|\(\)?$|^\w+\.\w+\(|^\d{1,3}[-.]?\p{L}+[.!]?$|^(?:base|sha|md|utf|aes)-?\d/iu.test(
      value,
    ) &&
    !FORM.test(value) &&
    // What a sentence ends with is no sign of its own: Passwort vergessen!
    (/(?=.*\d)(?=.*\D)|[@#$%^&*?]|!.|^[A-Z].*!/.test(value) || / is .*["'`“]/.test(whole))
  );
}

import { keyBefore, valueAfter } from '../assignment.ts';
import { placeholderEnd } from '../placeholder.ts';
import type { Parser } from '../scan.ts';

const PASSWORD =
  /(?:pass(?:word|wd|phrase|code)?|pwd|(?:^|\W)pw|passwort|contrase[nñ]a|mot de passe)(?:[ _-]?(?:is|1|2|new|old))?$/;
const TOKEN =
  /(?:(?:api|app|access|secret|private|auth|signing|encryption|client|account|subscription|master|service|bearer|refresh|session|id|bot|csrf|webhook|shared|storage)[ _-]?(?:key|token|secret|sig)|(?:^|\W)(?:key|token|secret|credential|sig)|[_-](?:secret|token)|apikey|authtoken|signature|authorization|cookie|session_?id|sid)$/;
/** Names of keys that hold no secret. */
const HARMLESS =
  /(?:public|primary|foreign|cache|sort|partition|idempotency|max|num|next|page|continuation|feedback)[ _-]?\w*$/;

const FORM =
  /^(?:\/.*\/[a-z]*$|\$[{(A-Z_]|\{|<|%[a-z({]|\*{3}|\[[A-Z_]+\]$|[x.*•-]+$|(?:your|insert|example|placeholder|change_?me|redacted)|(?:my|some|the|an?|sample|dummy)[\s_-]|(?:process|os|env|import|self|this|config|settings)\.)/i;
const NOTHING =
  /^(?:true|false|null|none|nil|undefined|string|str|text|number|int|any|bytes|bool|boolean|object|required|optional|hidden|invalid|incorrect|wrong|missing|empty|reset|expired|secret|password|token|must|should|cannot|is|was|not|yes|no|ok|n\/a|unknown|default|require|input|redacted|changed|field|type)$/i;

/** A value that its name makes a secret: `password: …`, `"api_key": "…"`, `?token=…`. */
export const assignedSecret: Parser = {
  at: ':=',
  parse({ text, spans }, index) {
    const key = keyBefore(text, index);
    const kind = secretKind(key);
    if (kind === undefined) return 0;
    const value = valueAfter(text, index);
    if (value === undefined) return 0;
    const { end, quoted } = value;
    let { start } = value;
    const scheme = /^(?:bearer|basic|token|apikey|bot) /i.exec(text.slice(start, start + 8));
    if (scheme !== null && quoted) start += scheme[0].length;
    if (placeholderEnd(text, start) > 0) return placeholderEnd(text, start);
    const bare = quoted ? text.slice(start, end) : text.slice(start, end).replace(/[.:]+$/, '');
    const next = text.charAt(start + bare.length);
    if (!quoted && (next === '(' || (next === '[' && /^[\w.]+$/.test(bare)))) return 0;
    if (!holdsSecret(kind, bare, quoted)) return 0;
    if (kind === 'PASSWORD' && !quoted && isProse(text, index, start + bare.length, bare)) return 0;
    spans.push({ kind, start, end: start + bare.length, score: 0.9 });
    return start + bare.length;
  },
};

/** Which secret a value of this name is, if any. */
export function secretKind(key: string): 'PASSWORD' | 'API_KEY' | undefined {
  if (PASSWORD.test(key)) return 'PASSWORD';
  return TOKEN.test(key) && !HARMLESS.test(key) ? 'API_KEY' : undefined;
}

/** Whether a value can be the secret that its name says it is. */
export function holdsSecret(kind: 'PASSWORD' | 'API_KEY', value: string, quoted: boolean): boolean {
  if (FORM.test(value) || NOTHING.test(value)) return false;
  if (kind === 'API_KEY')
    return /^[\w.+/=:~%$!@#^&*-]{12,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
  return (
    value.length > (quoted ? 2 : 3) &&
    (!/\s/.test(value) ||
      /\d/.test(value) ||
      (quoted && value.length < 40 && /^\S+(?: \S+){2,5}$/.test(value)))
  );
}

/** A word of letters behind `password:` is one only where the line or the sentence ends with it. */
function isProse(text: string, index: number, end: number, value: string): boolean {
  if (!/^\p{L}+(?:[._-]\p{L}+)*$/u.test(value)) return false;
  if (text.charAt(index) === '=' && text.charAt(index + 1) === ' ') return true;
  return !/^(?:[\s.;,&]*$|\s*\n|[,;&\\])/.test(text.slice(end, end + 4)) || value.includes('.');
}

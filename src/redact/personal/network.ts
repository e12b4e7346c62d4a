import { followsEscape, isWord, type Parser, type Scan } from '../scan.ts';
import { CUE } from './cues.ts';

const V4 =
  /(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\w])(?!\.\d)(?!-[a-z\d]| (?:build|release|version)\b)/iy;
/** This machine, any machine and masks are nobody's address. */
const NOBODY = /^(?:0\.0\.0\.0|127\.|255\.|0\.)/;
/** Below fifty all of them, but no private network's, and none of those that everybody asks for names. */
const SMALL = /^(?!10\.|(\d)\.\1\.\1\.\1$|8\.8\.4\.4$|1\.0\.0\.1$)[1-4]?\d(?:\.[1-4]?\d){3}$/;
/** What stands before an address. */
const SAYS_ADDRESS =
  /(?:\bips?|hosts?|addr(?:ess(?:es)?)?|servers?|nodes?|clients?|peers?|gateway|dns|router|proxy|ping|ssh|remote|source|network|login|traffic|connect\w{0,4})(?: (?:to|from|at|is))?[^a-z\d]{0,6}$|[@/=[]$/i;

/** An IPv4 address at `index`; 0 when there is none or when it is a version. */
export function findIp4({ text, spans, cues }: Scan, index: number): number {
  V4.lastIndex = index;
  if (!V4.test(text)) return 0;
  const end = V4.lastIndex;
  const before = followsEscape(text, index) ? '' : text.slice(Math.max(0, index - 18), index);
  if (
    /[\w.]$|\d[-,]$|(?:^|[^a-z])(?:v\.? ?|(?:ver|versions?|release|build|firmware|chrome\/|section|§)\.?[ :=/"'`]{0,4}|(?:kernel|bios|uefi|hotfix|patch|revision|rev\.?|driver|sdk|runtime|cudnn|tensorrt|numbered|(?:upgraded?|straight|jumped) (?:from|to)|Kernel-?Version|versión|versão|versione|versie) )$|[a-z]\/$/i.test(
      before,
    ) &&
    !before.endsWith('//')
  ) {
    cues[CUE.version] = index;
    return end;
  }
  // A version close behind another of its line: release 10.4.1.2 repairs what 10.4.1.1 broke.
  const version = text.slice(Math.max(0, cues[CUE.version] ?? 0), index);
  if (
    version.length < 80 &&
    (version.startsWith(text.slice(index, text.indexOf('.', index) + 1)) ||
      /^[\d.]+ (?:to|and) $/.test(version)) &&
    !/\b(?:ip|hosts?|address(?:es)?|servers?|nodes?|at|on)\b|[@:]\S*$/i.test(version)
  )
    return end;
  // Of such small numbers alone, chapters and versions are made: an address is one where something says so.
  if (
    SMALL.test(text.slice(index, end)) &&
    !SAYS_ADDRESS.test(before) &&
    !/^(?::\d{2,5}(?!\d)|\/\d| - )/.test(text.slice(end, end + 6))
  )
    return end;
  // A network such as 10.0.0.0/8 is nobody's address, either.
  if (
    NOBODY.test(text.slice(index, end)) ||
    (text.charAt(end) === '/' && /\.0\/\d\d?$/.test(text.slice(index, end + 3).trimEnd()))
  )
    return end;
  spans.push({ kind: 'IP', start: index, end, score: 0.95 });
  return end;
}

const MAC = /[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}(?![\w:-])/iy;
const CISCO = /[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/iy;
const V6 =
  /(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?:[\da-f]{1,4}:){1,7}(?::[\da-f]{1,4}){1,6}(?![\w:])|(?:[\da-f]{1,4}:){2,7}:(?![\w:])/iy;
const V6_FROM_NOTHING =
  /::(?:ffff:)?(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4}(?::[\da-f]{1,4}){1,6})(?![\w:.])/iy;

/** MAC and IPv6 addresses, found from their first separator. */
export const hardware: Parser = {
  at: ':-.',
  parse(scan, index) {
    const { text } = scan;
    const separator = text.charCodeAt(index);
    let start = index;
    while (start > 0 && index - start < 5 && isHex(text.charCodeAt(start - 1))) start -= 1;
    const length = index - start;
    if (separator === 58) return findColoned(scan, start, index);
    if (length !== (separator === 45 ? 2 : 4) || touches(text, start)) return 0;
    return push(scan, separator === 45 ? MAC : CISCO, start, 'MAC');
  },
};

/** A MAC address that begins with digits, as a number does. */
export function findMac(scan: Scan, index: number): number {
  if (touches(scan.text, index)) return 0;
  return (
    push(scan, MAC, index, 'MAC') ||
    (scan.text.charAt(index + 4) === '.' ? push(scan, CISCO, index, 'MAC') : 0)
  );
}

function findColoned(scan: Scan, start: number, index: number): number {
  const { text } = scan;
  const length = index - start;
  if (length > 4 || touches(text, start)) return 0;
  if (length === 2) {
    const end = push(scan, MAC, start, 'MAC');
    if (end > 0) return end;
  }
  if (length === 0) return text.charCodeAt(index + 1) === 58 ? push(scan, V6_FROM_NOTHING, start, 'IP') : 0;
  V6.lastIndex = start;
  if (!V6.test(text)) return 0;
  const value = text.slice(start, V6.lastIndex);
  // `a::b` is also how programs name things, and `10:20:30` a time.
  if (!/\d/.test(value) || (value.match(/[\da-f]+/gi) ?? []).length < (/^(?:2|f[cde])/i.test(value) ? 2 : 3))
    return 0;
  return push(scan, V6, start, 'IP');
}

function push({ text, spans }: Scan, pattern: RegExp, start: number, kind: string): number {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return 0;
  const end = pattern.lastIndex;
  // All one digit is a form to fill in or a broadcast.
  if (!/^([\da-f])(?:\1|[:.-])*$/i.test(text.slice(start, end)))
    spans.push({ kind, start, end, score: 0.95 });
  return end;
}

function touches(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    start > 0 &&
    !followsEscape(text, start) &&
    (isWord(before) || before === 58 || before === 45 || before === 46 || before === 95)
  );
}

function isHex(code: number): boolean {
  return (code >= 48 && code < 58) || (code >= 65 && code < 71) || (code >= 97 && code < 103);
}

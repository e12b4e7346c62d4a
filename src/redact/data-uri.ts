import type { Parser } from './scan.ts';

const HEAD = /data:[\w.+/-]{0,80}(?:;[\w.=-]{1,40}){0,4};base64,/y;
const BASE64 = /[\w+/=-]*/y;

/** An image or a file inside of a URL holds no text: the whole of it is passed over. */
export const dataUri: Parser = {
  at: 'd',
  parse({ text }, index) {
    if (text.charCodeAt(index + 4) !== 58) return 0;
    HEAD.lastIndex = index;
    if (!HEAD.test(text)) return 0;
    BASE64.lastIndex = HEAD.lastIndex;
    BASE64.test(text);
    return BASE64.lastIndex;
  },
};

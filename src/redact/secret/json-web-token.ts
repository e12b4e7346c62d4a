import type { Parser } from '../scan.ts';

const TOKEN = /eyJ[\w-]{8,4096}\.[\w-]{6,16384}(?:\.[\w-]{0,8192}){0,3}/y;

/** Signed and encrypted tokens: base64url parts of which the first opens a JSON object. */
export const jsonWebToken: Parser = {
  at: 'e',
  parse({ text, spans }, index) {
    if (!text.startsWith('eyJ', index)) return 0;
    TOKEN.lastIndex = index;
    if (!TOKEN.test(text)) return 0;
    let end = TOKEN.lastIndex;
    while (text.charCodeAt(end - 1) === 46) end -= 1;
    spans.push({ kind: 'JWT', start: index, end, score: 0.99 });
    return end;
  },
};

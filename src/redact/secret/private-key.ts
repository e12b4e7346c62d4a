import type { Parser } from '../scan.ts';

const MAX_LENGTH = 16_384;
const BEGIN = /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const END = /-----END [A-Z\d ]{0,48}-----/y;

/** PEM and PGP blocks, also with escaped line ends, also cut off before their end. */
export const privateKey: Parser = {
  at: '-',
  parse({ text, spans }, index) {
    if (!text.startsWith('-----BEGIN', index)) return 0;
    BEGIN.lastIndex = index;
    if (!BEGIN.test(text)) return 0;
    let end = BEGIN.lastIndex;
    const limit = Math.min(text.length, index + MAX_LENGTH);
    while (end < limit && /[\w+/=\s\\:,.;()@<>-]/.test(text.charAt(end)) && !text.startsWith('-----', end))
      end += 1;
    END.lastIndex = end;
    if (END.test(text)) end = END.lastIndex;
    else while (/[\s\\]/.test(text.charAt(end - 1))) end -= 1;
    spans.push({ kind: 'PRIVATE_KEY', start: index, end, score: 1 });
    return end;
  },
};

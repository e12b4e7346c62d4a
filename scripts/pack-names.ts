// Writes src/redact/personal/names.ts from the word lists in scripts/names: `node scripts/pack-names.ts`, then `npx oxfmt`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf, placeOf } from '../src/redact/personal/hash.ts';

/** The lists, by the name of the constant that holds them; a number says how many of the 22 bits are enough. */
const LISTS: Readonly<Record<string, readonly [file: string, meaning: string, bits?: number]>> = {
  FIRST_NAMES: ['first', 'First names of many countries.'],
  AMBIGUOUS: [
    'ambiguous-first',
    'First names that are also words, months, places or brands: alone they say nothing.',
  ],
  LONE: [
    'lone-first',
    'First names that alone are a plant, a place or a brand, but not with a word behind them.',
  ],
  LAST_NAMES: ['last', 'Family names of many countries.'],
  AMBIGUOUS_LAST: [
    'ambiguous-last',
    'Family names that are also words: they count only behind a first name.',
  ],
  NO_NAMES: [
    'no-names',
    'Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands.',
  ],
  GOES_ON: [
    'goes-on',
    'What goes on behind a person in a sentence; a noun would make the name one of a thing.',
    16,
  ],
  NAMED_AFTER: ['named-after', 'Goods, prizes and terms of science that bear names of people.', 20],
  LONE_NOUN: ['lone-noun', 'Nouns behind a lone name: Adam optimizer, Allen key.', 20],
  CASES: ['cases', 'What is somebody’s although an article stands before the name: the Doe account.', 16],
  OF_THINGS: ['of-things', 'Words behind a name that make it the name of a thing.'],
  CUES_PHONE: ['cues-phone', 'Words that announce a number to call.'],
  CUES_CARD: ['cues-card', 'Words that announce the number of a card.'],
  CUES_NATIONAL_ID: ['cues-national-id', 'Words that announce a national number.'],
  CUES_ADDRESS: ['cues-address', 'Words that announce an address.'],
  CUES_THING: ['cues-thing', 'Words that say that a number stands for a thing.'],
  NO_USERS: ['no-users', 'Words of a form or of a manual that stand where a user’s name would.', 16],
  CITIES: ['cities', 'Large cities, in their own language and in English.', 21],
  BRANDS: [
    'brands',
    'Firms, brands, places and figures of stories that are called like people: two words, without signs.',
    18,
  ],
};

/** The first bits that each word is known by, in order: each by its distance from the one before, as a Rice code. */
function pack(words: readonly string[], size: number): string {
  const places = [...new Set(words.map((word) => placeOf(hashOf(word)) >> (22 - size)))].toSorted(
    (a, b) => a - b,
  );
  const bits = Math.max(0, Math.floor(Math.log2((Math.LN2 * 2 ** size) / places.length)));
  let code = '';
  let before = 0;
  for (const place of places) {
    const distance = place - before;
    before = place;
    code += `${'1'.repeat(distance >> bits)}0${(distance % 2 ** bits).toString(2).padStart(bits, '0')}`;
  }
  // Ones in the last byte begin a code that does not end.
  const bytes = code.match(/.{1,8}/g) ?? [];
  const base64 = Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '1'), 2))).toString('base64');
  return String.fromCharCode(65 + bits) + base64;
}

/** The module's text: what a test compares it with. */
export function packedNames(): string {
  const constants = Object.entries(LISTS).map(([name, [file, meaning, size = 22]]) => {
    const url = new URL(`names/${file}.txt`, import.meta.url);
    // A line of words, or of one name.
    const words = readFileSync(url, 'utf8')
      .trim()
      .split(file === 'brands' || file === 'cities' ? '\n' : /\s+/);
    const lines = pack(words, size).match(/.{1,110}/g) ?? [];
    return `/** ${meaning} */\nexport const ${name} =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`;
  });
  return `// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.\n\n${constants.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/redact/personal/names.ts', import.meta.url), packedNames());

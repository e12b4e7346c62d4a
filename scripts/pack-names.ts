// Writes src/redact/personal/names.ts from the word lists in scripts/names: `node scripts/pack-names.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The lists, by the name of the constant that holds them. */
const LISTS = {
  FIRST_NAMES: ['first', 'First names of many countries.'],
  AMBIGUOUS: [
    'ambiguous-first',
    'First names that are also words, months, places or brands: alone they say nothing.',
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
  OF_THINGS: ['of-things', 'Words behind a name that make it the name of a thing.'],
} as const;

/** Sorted words, each as a capital letter for how many letters it shares with the one before, and the rest. */
function pack(words: readonly string[]): string {
  let before = '';
  return [...new Set(words)]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** The module's text: what a test compares it with. */
export function packedNames(): string {
  const constants = Object.entries(LISTS).map(([name, [file, meaning]]) => {
    const url = new URL(`names/${file}.txt`, import.meta.url);
    const words = readFileSync(url, 'utf8').trim().split(/\s+/);
    const lines = pack(words).match(/.{1,110}/g) ?? [];
    return `/** ${meaning} */\nexport const ${name} =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`;
  });
  return `// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.\n\n${constants.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/redact/personal/names.ts', import.meta.url), packedNames());

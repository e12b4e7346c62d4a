import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packedNames } from '../../scripts/pack-names.ts';
import { hashOf } from '../../src/redact/personal/hash.ts';
import { known } from '../../src/redact/personal/lexicon.ts';
import * as names from '../../src/redact/personal/names.ts';

it('the packed names are those of the lists: run `node scripts/pack-names.ts`', () => {
  for (const value of Object.values(names)) {
    const inSource = packedNames().replace(/' \+\n\s+'/g, '');
    expect(inSource).toContain(`'${value}'`);
  }
});

it('knows every word of the lists, and hardly a word that is in none', () => {
  const lists = ['first', 'ambiguous-first', 'last', 'ambiguous-last', 'no-names', 'of-things'];
  for (const list of lists) {
    const url = new URL(`../../scripts/names/${list}.txt`, import.meta.url);
    for (const word of readFileSync(url, 'utf8').trim().split(/\s+/))
      expect(known(hashOf(word)), `${list}: ${word}`).not.toBe(0);
  }
  const unknown = Array.from({ length: 20_000 }, (_, index) => known(hashOf(`q${index.toString(36)}x`)));
  expect(unknown.filter((info) => info !== 0).length).toBeLessThan(40);
});

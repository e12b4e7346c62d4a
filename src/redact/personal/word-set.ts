import { hashOf, placeOf } from './hash.ts';

/** Whether a word is one of a list that is packed by `bits` of each word, and read when it is first asked for. */
export function wordSet(packed: string, bits: number): (word: string) => boolean {
  let places: ReadonlySet<number> | undefined;
  return (word) => (places ??= new Set(unpacked(packed))).has(placeOf(hashOf(word)) >> (22 - bits));
}

/** The places of a packed list: each by its distance from the one before, as Rice codes whose length the first letter says. */
export function unpacked(packed: string): number[] {
  const bytes = atob(packed.slice(1));
  const bits = packed.charCodeAt(0) - 65;
  const places: number[] = [];
  let place = 0;
  let at = 0;
  const next = (): number => {
    const bit = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  for (;;) {
    while (next() === 1) place += 1 << bits;
    let rest = 0;
    for (let bit = 0; bit < bits; bit += 1) rest = rest * 2 + next();
    if (at > bytes.length * 8) return places;
    place += rest;
    places.push(place);
  }
}

/** The hash of a word however it is written: in capitals, with accents. */
export function hashOf(word: string): number {
  let hash = 0;
  for (const character of fold(word)) hash = (Math.imul(hash, 31) + (character.charCodeAt(0) | 32)) | 0;
  return hash;
}

/** A word without accents. */
export function fold(word: string): string {
  return /^[A-Za-z]*$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(
          /[ßøØłŁđ]/g,
          (letter) => ({ ß: 'ss', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd' })[letter] ?? letter,
        );
}

/** The 22 bits of a hash by which the lists know a word: of unknown words, one in five hundred shares them. */
export function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0xaf67e985) >>> 10;
}

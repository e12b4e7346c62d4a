/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Pieces out of which texts are put together that try the recognisers' edges. */
export const PIECES = [
  'Ann Smith',
  'Dear ',
  'my name is ',
  'John',
  ' ',
  ' ',
  '\n',
  ', ',
  '. ',
  ':',
  '=',
  '"',
  '@',
  '-',
  '+',
  '(',
  ')',
  '[',
  ']',
  '/',
  '\\n',
  '{',
  '}',
  'ann@example.com',
  '415-555-2671',
  '+44 20 7946 0958',
  '4111 1111 1111 1111',
  '4111111111111111',
  '536-22-1234',
  'DE89 3704 0044 0532 0130 00',
  '203.0.113.9',
  '2001:db8::1',
  '00:1B:44:11:3A:B7',
  'postgres://u:p4ss@h/x',
  'AKIAIOSFODNN7EXAMPLE',
  'password',
  'token',
  'api_key',
  'hunter22',
  'aB3dE6gH9jaB3dE6gH9j',
  '12 Main Street',
  'Austin, TX 78701',
  'phone ',
  'passport number ',
  'X1234567',
  'username: ',
  'born ',
  '12 March 1984',
  'order ',
  '1.2.3',
  '12345678Z',
  'é',
  '日本',
  '😀',
  'the',
  'is',
  'Regards,\n',
  'account number ',
  'From: ',
  '[EMAIL]',
  '[PERSON_1]',
  '-----BEGIN PRIVATE KEY-----',
  'sk-',
  'eyJhbGciOi',
  'data:image/png;base64,',
  'Hauptstraße ',
  '12',
] as const;

export function randomText(random: () => number, most = 30): string {
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, PIECES)).join('');
}

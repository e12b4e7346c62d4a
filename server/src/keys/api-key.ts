import { createHash, randomBytes } from 'node:crypto';
import { PUBLISHABLE_KEY_PREFIX, SECRET_KEY_PREFIX } from 'footlight/wire';

/** What a key may do: `secret` everything in its project, `publishable` send feedback and nothing else. */
export type KeyKind = 'secret' | 'publishable';

/** A fresh key and what the store keeps of it. */
export interface GeneratedKey {
  readonly kind: KeyKind;
  /** The key itself; it can never be had again. */
  readonly key: string;
  /** SHA-256 of the key, in hex: all that is stored. */
  readonly hash: string;
  /** The beginning of the key, by which people tell their keys apart. */
  readonly prefix: string;
}

const KEY_PREFIX = { secret: SECRET_KEY_PREFIX, publishable: PUBLISHABLE_KEY_PREFIX } as const;
const SHOWN_CHARACTERS = 6;

/** Makes a key of 256 random bits. */
export function generateKey(kind: KeyKind): GeneratedKey {
  const key = KEY_PREFIX[kind] + randomBytes(32).toString('base64url');
  return { kind, key, hash: hashKey(key), prefix: key.slice(0, KEY_PREFIX[kind].length + SHOWN_CHARACTERS) };
}

/** SHA-256 in hex; a slow hash would add nothing, since a key cannot be guessed. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

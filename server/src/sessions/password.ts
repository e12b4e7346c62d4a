import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto';

const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Characters of a password at least. */
export const MIN_PASSWORD_LENGTH = 10;
/** Characters of a password at most: hashing takes time with length. */
export const MAX_PASSWORD_LENGTH = 1000;

/** What is kept of a password: salt and scrypt hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt);
  return `scrypt:${salt.toString('base64url')}:${hash.toString('base64url')}`;
}

/** Tells whether a password is the one that was hashed; takes as long for a wrong one. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, salt = '', hash = ''] = stored.split(':');
  if (scheme !== 'scrypt' || password.length > MAX_PASSWORD_LENGTH) return false;
  const expected = Buffer.from(hash, 'base64url');
  const found = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === found.length && timingSafeEqual(expected, found);
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: each takes 32 MB, and whoever guesses shall not take all of the machine. */
function derive(password: string, salt: Buffer): Promise<Buffer> {
  const result = queue.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(password.normalize('NFKC'), salt, HASH_BYTES, COST, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
  queue = result.catch(() => {});
  return result;
}

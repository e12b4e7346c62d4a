import { describe, expect, it } from 'vitest';
import { generateKey, hashKey } from '../../src/keys/api-key.ts';

describe('generateKey', () => {
  it.each([
    ['secret', 'fl_sk_'],
    ['publishable', 'fl_pk_'],
  ] as const)('makes a %s key of 256 bits that begins with %s', (kind, beginning) => {
    const { key } = generateKey(kind);
    expect(key.startsWith(beginning)).toBe(true);
    expect(Buffer.from(key.slice(beginning.length), 'base64url')).toHaveLength(32);
  });

  it('never makes the same key twice', () => {
    expect(generateKey('secret').key).not.toBe(generateKey('secret').key);
  });

  it('gives the hash to store and the few characters to show', () => {
    const { key, hash, prefix } = generateKey('secret');
    expect(hash).toBe(hashKey(key));
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(prefix).toBe(key.slice(0, 12));
  });
});

import type { Scan } from '../scan.ts';
import { sha256 } from '../sha256.ts';

const TOKEN = /[\da-z]{26,110}(?!\w)/iy;
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Wallet addresses (and exported private keys) whose checksum is right, and those of Ethereum. */
export function findCrypto({ text, spans }: Scan, index: number): number {
  TOKEN.lastIndex = index;
  if (!TOKEN.test(text)) return 0;
  const end = TOKEN.lastIndex;
  const token = text.slice(index, end);
  if (!isAddress(token)) return 0;
  spans.push({ kind: 'CRYPTO', start: index, end, score: 1 });
  return end;
}

function isAddress(token: string): boolean {
  if (token.startsWith('0')) return /^0x[\da-f]{40}$/i.test(token) && !/^0x(.)\1+$/.test(token);
  if (/^(?:bc|tb|ltc|addr)1/i.test(token)) return bech32(token);
  if (/^4[\dAB]/.test(token) && token.length === 95) return /^[1-9A-HJ-NP-Za-km-z]+$/.test(token);
  return (
    token.length < 53 &&
    /^[135KLMDTrX]/.test(token) &&
    /\d/.test(token) &&
    /[a-z]/.test(token) &&
    base58check(token)
  );
}

function base58check(token: string): boolean {
  const alphabet = token.startsWith('r')
    ? 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz'
    : BASE58;
  const bytes: number[] = [];
  for (const character of token) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return false;
    for (let index = 0; index < bytes.length; index += 1) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  for (const character of token) {
    if (character !== alphabet.charAt(0)) break;
    bytes.push(0);
  }
  const decoded = Uint8Array.from(bytes, (_, index) => bytes[bytes.length - 1 - index] ?? 0);
  if (decoded.length < 25) return false;
  const check = sha256(sha256(decoded.subarray(0, -4)));
  return decoded.subarray(-4).every((byte, index) => byte === check[index]);
}

function bech32(token: string): boolean {
  const lower = token.toLowerCase();
  if (lower !== token && token.toUpperCase() !== token) return false;
  const split = lower.lastIndexOf('1');
  const human = Array.from(lower.slice(0, split), (character) => character.charCodeAt(0));
  const data = Array.from(lower.slice(split + 1), (character) => BECH32.indexOf(character));
  if (data.includes(-1)) return false;
  let check = 1;
  for (const value of [...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}

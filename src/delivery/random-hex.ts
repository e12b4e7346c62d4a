const POOL_BYTES = 2048;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let pool = new Uint8Array(0);
let used = 0;

/**
 * `bytes` of chance (2048 at most), as two hexadecimal digits each; nobody can guess them where the platform has a
 * source for such, which all but a few do.
 */
export function randomHex(bytes: number): string {
  // One call for many: asking the system each time costs more than all the rest.
  if (used + bytes > pool.length) {
    pool = fill(new Uint8Array(POOL_BYTES));
    used = 0;
  }
  let hex = '';
  for (const end = used + bytes; used < end; used += 1) hex += HEX[pool[used] as number];
  return hex;
}

function fill(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  return crypto?.getRandomValues?.(bytes) ?? bytes.map(() => Math.random() * 256);
}

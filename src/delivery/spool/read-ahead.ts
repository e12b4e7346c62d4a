import { builtin } from '../node.ts';

const BLOCK_BYTES = 256 * 1024;

// The events of one request are asked for in the order they were written, so that one look at the file serves a
// hundred of them. It holds for one request only, since the file may be gone at the next.
let block: Uint8Array | undefined;
let blockOf: object | undefined;
let blockStart = 0;
let blockEnd = 0;

/**
 * Copies `bytes` of a file from `position` on into `target` at `offset`; false when the file is too short.
 *
 * `file` stands for the file, since another one may have its number next.
 */
export function readAt(
  file: object,
  fd: number,
  position: number,
  bytes: number,
  target: Uint8Array,
  offset: number,
): boolean {
  if (bytes > BLOCK_BYTES) return read(fd, position, target, offset, bytes) === bytes;
  if (blockOf !== file || position < blockStart || position + bytes > blockEnd) {
    block ??= new Uint8Array(BLOCK_BYTES);
    blockStart = position;
    blockEnd = position + read(fd, position, block, 0, BLOCK_BYTES);
    blockOf = file;
    queueMicrotask(forget);
    if (position + bytes > blockEnd) return false;
  }
  const start = position - blockStart;
  target.set((block as Uint8Array).subarray(start, start + bytes), offset);
  return true;
}

function forget(): void {
  blockOf = undefined;
}

/** Reads as much as there is, at most `bytes`; says how much that was. */
function read(fd: number, position: number, target: Uint8Array, offset: number, bytes: number): number {
  const { readSync } = builtin('node:fs');
  let done = 0;
  while (done < bytes) {
    const more = readSync(fd, target, offset + done, bytes - done, position + done);
    if (more === 0) break;
    done += more;
  }
  return done;
}

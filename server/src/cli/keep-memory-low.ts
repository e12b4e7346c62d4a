import { setFlagsFromString } from 'node:v8';

/**
 * Lets the garbage collector prefer a small heap: what a request brings is garbage as soon as it is on disk, and
 * without this the process holds twice the memory under load for no more speed.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--optimize-for-size');
}

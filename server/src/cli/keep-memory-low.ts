import { setFlagsFromString } from 'node:v8';

/**
 * Lets the garbage collector look at what is old sooner: what a request brings is garbage as soon as it is on disk.
 * V8's own switch for a small heap saves more memory and doubles the time that every event costs.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

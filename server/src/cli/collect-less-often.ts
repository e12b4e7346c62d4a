import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow between two collections, in percent of what was alive after the last. */
const GROWTH_PERCENT = 30;

/**
 * Lets a process that stands before PostgreSQL hold more garbage: measured under load, half of its time went into
 * collecting a heap of 30 MB over and over. It peaks at some 240 MB (a worker at 300 MB) in place of 130 MB.
 */
export function collectLessOften(): void {
  setFlagsFromString('--no-optimize-for-size');
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

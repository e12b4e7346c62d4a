/** Whole ms since the epoch, for ids and names: a clock that a program has replaced may give fractions, or anything. */
export function epochMs(): number {
  return Math.max(0, Math.floor(Date.now())) || 0;
}

/** Whole ms since the epoch, for ids and names: a clock that a program has replaced may give fractions, or anything. */
export function epochMs(): number {
  const now = Math.floor(Date.now());
  return now >= 0 && now < 2 ** 48 ? now : 0;
}

import type { Span } from './span.ts';

/** The findings in order and without overlaps: what overlaps becomes one, under the name of the surest. */
export function settle(text: string, spans: readonly Span[], minScore: number): Span[] {
  const sure = spans
    .map((span) => outsideEscapes(text, span))
    .filter((span) => span.score >= minScore && span.end > span.start);
  const settled: Span[] = [];
  // The copy is our own, and ES2022 has no toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  for (const span of sure.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (last === undefined || span.start >= last.end) settled.push(span);
    else
      settled[settled.length - 1] = {
        ...(span.score > last.score ? span : last),
        start: last.start,
        end: Math.max(last.end, span.end),
      };
  }
  return settled;
}

/** A finding never begins or ends in the middle of an escape such as `\n`: what is left has to parse. */
function outsideEscapes(text: string, { kind, start: from, end: until, score }: Span): Span {
  let [start, end] = [from, until];
  if (isEscaped(text, start)) start += text.charAt(start) === 'u' ? 5 : 1;
  if (isEscaped(text, end)) end -= 1;
  return { kind, start, end, score: Math.min(score, 1) };
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (backslashes < 16 && text.charCodeAt(index - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

const NUMBER = new Intl.NumberFormat('en');

/** A count with separators: `12,034`; a dash when it is not known. */
export function formatCount(count: number | null | undefined): string {
  return count === null || count === undefined || !Number.isFinite(count) ? '–' : NUMBER.format(count);
}

/** Tokens of the prompt and of the answer: `1,204 / 318`; a dash when neither is known. */
export function formatTokens(promptTokens: number | null, completionTokens: number | null): string {
  if (promptTokens === null && completionTokens === null) return '–';
  return `${formatCount(promptTokens)} / ${formatCount(completionTokens)}`;
}

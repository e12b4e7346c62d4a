/** A rating as the page shows it. */
export interface FormattedRating {
  /** `0.2`, `0.85`, `1`. */
  readonly text: string;
  /** How much of the bar is filled, 0 to 1. */
  readonly share: number;
  /** Which of three colours the bar takes. */
  readonly grade: 'low' | 'middle' | 'high';
}

/** Formats a rating between 0 and 1; null when there is none. */
export function formatRating(rating: number | null): FormattedRating | null {
  if (rating === null || !Number.isFinite(rating)) return null;
  const share = Math.min(1, Math.max(0, rating));
  const grade = share < 0.4 ? 'low' : share < 0.7 ? 'middle' : 'high';
  return { text: String(Math.round(rating * 100) / 100), share, grade };
}

import { formatRating } from '../format-rating.ts';

/** A rating as a number and a bar that says the same. */
export function Rating({ rating }: { readonly rating: number | null }) {
  const formatted = formatRating(rating);
  if (formatted === null) return <span class="muted">–</span>;
  const { text, share, grade } = formatted;
  return (
    <span class={`rating rating-${grade}`}>
      <svg viewBox="0 0 40 6" width="40" height="6" aria-hidden="true">
        <rect class="rating-track" width="40" height="6" rx="3" />
        <rect class="rating-fill" width={Math.max(6, share * 40)} height="6" rx="3" />
      </svg>
      <span class="number">{text}</span>
    </span>
  );
}

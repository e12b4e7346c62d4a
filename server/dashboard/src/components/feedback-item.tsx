import type { StoredFeedback } from 'footlight/wire';
import { formatTime } from '../format-time.ts';
import { PlainText } from './plain-text.tsx';
import { Rating } from './rating.tsx';

/** One user's opinion. */
export function FeedbackItem({ feedback }: { readonly feedback: StoredFeedback }) {
  const { rating, betterResponse, comment, receivedAt } = feedback;
  const time = formatTime(receivedAt);
  return (
    <article class="feedback">
      <p class="feedback-head">
        {rating === null ? <span class="muted">No rating</span> : <Rating rating={rating} />}
        <time class="muted" dateTime={time.iso} title={time.full}>
          {time.short}
        </time>
      </p>
      {betterResponse !== null && (
        <div class="labelled better">
          <span class="label">Better answer</span>
          <PlainText text={betterResponse} />
        </div>
      )}
      {comment !== null && (
        <div class="labelled">
          <span class="label">Comment</span>
          <PlainText text={comment} />
        </div>
      )}
    </article>
  );
}

import type { StoredFeedback } from 'footlight/wire';
import { FeedbackItem } from './feedback-item.tsx';
import { Panel } from './panel.tsx';

/** What users thought of the answer, newest first. */
export function FeedbackPanel({ feedback }: { readonly feedback: readonly StoredFeedback[] }) {
  return (
    <Panel title="Feedback" note={feedback.length > 1 ? String(feedback.length) : undefined}>
      {feedback.length === 0 && (
        <p class="muted">
          None yet. <code>sendFeedback</code> with this call’s feedback key appears here.
        </p>
      )}
      {feedback.toReversed().map((item, position) => (
        <FeedbackItem key={item.id || position} feedback={item} />
      ))}
    </Panel>
  );
}

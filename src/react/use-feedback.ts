import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FeedbackOptions } from '../feedback/index.ts';
import type { Opinion } from '../feedback/opinion.ts';
import type { OpinionState } from '../feedback/opinion-state.ts';
import { opinionOf } from '../feedback/opinions.ts';
import { opinionSender } from '../feedback/send-opinion.ts';
import { FeedbackContext } from './context.ts';

/** What {@link useFeedback} gives. */
export interface UseFeedback extends OpinionState {
  /** Rates the answer from 0 (useless) to 1 (perfect): shown at once, taken back if it cannot be sent. */
  readonly rate: (rating: number) => void;
  /** Notes what the user would rather have had; good for every keystroke, since it is sent when they pause. */
  readonly suggest: (betterResponse: string) => void;
  /** Sends now what {@link suggest} is waiting with. */
  readonly save: () => void;
}

/**
 * One user's opinion of one answer, headless: give `rate` and `suggest` to your own buttons and fields.
 *
 * Where it goes is said by a `FeedbackProvider` above, or by `options`. The functions stay the same between renders,
 * nothing is ever thrown from them, and what is unsent when the page goes away is sent by the browser.
 *
 * @param feedbackKey The key that the answer carried; another key is another opinion.
 * @example
 * ```tsx
 * const { rate, suggest, rating, status, error } = useFeedback(feedbackKey);
 * <button aria-pressed={rating === 1} onClick={() => rate(1)}>👍</button>
 * ```
 */
export function useFeedback(feedbackKey: string, options?: FeedbackOptions): UseFeedback {
  const provided = useContext(FeedbackContext);
  const destination = useRef(options ?? provided);
  useEffect(() => {
    destination.current = options ?? provided;
  });
  const [send] = useState(() =>
    opinionSender(() => {
      if (!destination.current) throw unprovided();
      return destination.current;
    }),
  );
  const create = (): Opinion => opinionOf(feedbackKey, send);
  const [held, hold] = useState(create);
  let opinion = held;
  if (held.feedbackKey !== feedbackKey) hold((opinion = create()));
  // What was typed is sent, rather than lost, when the component goes away.
  useEffect(() => {
    if (destination.current) opinion.send = send;
    return opinion.save;
  }, [opinion, send]);
  const { rate, suggest, save } = opinion;
  return { ...useSyncExternalStore(opinion.subscribe, opinion.state, opinion.state), rate, suggest, save };
}

function unprovided(): ConfigurationError {
  return new ConfigurationError(
    'There is nowhere to send feedback to: put a <FeedbackProvider value={createFeedback({ baseURL, publishableKey })}> above, or pass the same as the second argument of useFeedback().',
  );
}

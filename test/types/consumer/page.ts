// What pages import, compiled against the built package.
import { defineFeedbackElement, type FootlightFeedbackElement } from 'footlight/element';
import { createFeedback, sendFeedback, type FeedbackOptions } from 'footlight/feedback';
import { Feedback, FeedbackProvider, useFeedback, type UseFeedback } from 'footlight/react';
import { createElement, type ReactElement } from 'react';

const baseURL = process.env['FOOTLIGHT_BASE_URL'];
const options: FeedbackOptions = { publishableKey: 'fl_pk_x', baseURL };
const feedback = createFeedback(options);

export async function send(feedbackKey: string): Promise<void> {
  await feedback.sendFeedback({ feedbackKey, rating: 1 });
  await sendFeedback({ feedbackKey, betterResponse: 'x', author: 'ada' }, feedback);
  await sendFeedback({ feedbackKey, rating: 0 }, { publishableKey: 'fl_pk_x', baseURL });
  // @ts-expect-error A page needs a key.
  createFeedback({ baseURL });
}

export function Thumbs({ feedbackKey }: { feedbackKey: string }): ReactElement {
  const { rate, suggest, status, error, rating }: UseFeedback = useFeedback(feedbackKey);
  status satisfies 'idle' | 'sending' | 'sent' | 'error';
  error satisfies Error | undefined;
  rating satisfies number | undefined;
  suggest('x');
  return createElement('button', { onClick: () => rate(1) });
}

export const app = createElement(
  FeedbackProvider,
  { value: feedback },
  createElement(Feedback, { feedbackKey: 'k', answer: 'x', labels: { up: 'Good' } }),
);

defineFeedbackElement('my-feedback');
export const status = (element: FootlightFeedbackElement): string | undefined => element.opinion?.status;

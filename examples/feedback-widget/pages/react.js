// The hook, in a component of your own; `<Feedback>` of the same package is one that is ready.
import { createFeedback, FeedbackProvider, useFeedback } from 'footlight/react';
import { createElement as h, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask, baseURL, publishableKey } from './ask.js';

function Thumbs({ feedbackKey, answer }) {
  const { rate, suggest, rating, betterResponse, status, error } = useFeedback(feedbackKey);
  const thumb = (face, label, value) =>
    h('button', { 'aria-label': label, 'aria-pressed': rating === value, onClick: () => rate(value) }, face);
  return h(
    'div',
    null,
    thumb('👍', 'Good answer', 1),
    thumb('👎', 'Bad answer', 0),
    rating === 0 &&
      h('textarea', {
        'aria-label': 'What would have been better?',
        value: betterResponse ?? answer,
        onChange: (event) => suggest(event.target.value),
      }),
    h('p', { role: 'status' }, error?.message ?? (status === 'sent' ? 'Thank you.' : null)),
  );
}

const { answer, feedbackKey } = await ask();
createRoot(document.querySelector('#feedback')).render(
  h(
    StrictMode,
    null,
    h(
      FeedbackProvider,
      { value: createFeedback({ baseURL, publishableKey }) },
      h(Thumbs, { feedbackKey, answer }),
    ),
  ),
);

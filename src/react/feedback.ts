import { createElement, Fragment, useState, type ReactElement } from 'react';
import type { FeedbackOptions } from '../feedback/index.ts';
import { FEEDBACK_LABELS, type FeedbackLabels } from '../feedback/labels.ts';
import { useFeedback } from './use-feedback.ts';

/** What {@link Feedback} takes. */
export interface FeedbackProps {
  /** The key that the answer carried. */
  readonly feedbackKey: string;
  /** The answer itself, for the user to make better. */
  readonly answer?: string | undefined;
  /** Where it goes, where no `FeedbackProvider` above says so. */
  readonly options?: FeedbackOptions | undefined;
  /** The texts, in the page's language; English by default. */
  readonly labels?: Partial<FeedbackLabels> | undefined;
  readonly className?: string | undefined;
}

/**
 * Two thumbs and, after a thumbs-down, a field with the answer for the user to make better. It has no style of its own:
 * `data-part` tells its parts apart (`up`, `down`, `answer`, `send`, `status`), `data-status` its state.
 */
export function Feedback(props: FeedbackProps): ReactElement {
  const { feedbackKey, answer = '', options, className } = props;
  const { rate, suggest, save, rating, betterResponse, status } = useFeedback(feedbackKey, options);
  const [wasOpen, hold] = useState(false);
  // What was typed stays in sight, also when a rating was taken back; and so does where the user is about to type.
  const open = rating === 0 || betterResponse !== undefined || (status === 'error' && wasOpen);
  if (open !== wasOpen) hold(open);
  const labels = { ...FEEDBACK_LABELS, ...props.labels };

  const thumb = (part: 'up' | 'down', face: string, value: number): ReactElement =>
    createElement(
      'button',
      {
        type: 'button',
        'data-part': part,
        'aria-label': labels[part],
        'aria-pressed': rating === value,
        onClick: () => rate(value),
      },
      face,
    );
  const field = createElement('textarea', {
    'data-part': 'answer',
    'aria-label': labels.answer,
    value: betterResponse ?? answer,
    onChange: ({ target }: { target: HTMLTextAreaElement }) => suggest(target.value),
  });
  const send = createElement('button', { type: 'button', 'data-part': 'send', onClick: save }, labels.send);
  const news = status === 'sent' ? labels.sent : status === 'error' ? labels.failed : null;

  return createElement(
    'div',
    { className, role: 'group', 'aria-label': labels.group, 'data-status': status },
    thumb('up', '👍', 1),
    thumb('down', '👎', 0),
    open ? createElement(Fragment, null, field, send) : null,
    createElement('p', { 'data-part': 'status', role: 'status' }, news),
  );
}

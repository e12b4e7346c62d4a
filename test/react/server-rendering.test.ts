import { createFeedback, Feedback, FeedbackProvider, useFeedback } from 'footlight/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

describe('footlight/react on a server', () => {
  test('renders thumbs that nobody has pressed, without a page around', () => {
    const value = createFeedback({ baseURL: 'http://127.0.0.1:9', publishableKey: 'fl_pk_x' });
    const element = createElement(Feedback, { feedbackKey: 'k', className: 'mine' });
    const html = renderToString(createElement(FeedbackProvider, { value }, element));
    expect(html).toContain(
      'class="mine" role="group" aria-label="Feedback on this answer" data-status="idle"',
    );
    expect(html.match(/aria-pressed="false"/gu)).toHaveLength(2);
    expect(html).not.toContain('textarea');
  });

  test('renders in the language of the page', () => {
    const labels = { up: 'Gute Antwort', group: 'Rückmeldung' };
    const html = renderToString(createElement(Feedback, { feedbackKey: 'k', labels }));
    expect(html).toContain('aria-label="Gute Antwort"');
    expect(html).toContain('aria-label="Bad answer"');
  });

  test('gives an opinion that says nothing yet', () => {
    function Probe() {
      return JSON.stringify(useFeedback('k'));
    }
    expect(renderToString(createElement(Probe))).toContain('idle');
  });
});

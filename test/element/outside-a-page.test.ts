import { defineFeedbackElement, FootlightFeedbackElement } from 'footlight/element';
import { expect, test } from 'vitest';

test('the element can be loaded, and defined in vain, where there are no elements', () => {
  expect(typeof FootlightFeedbackElement).toBe('function');
  expect(() => defineFeedbackElement()).not.toThrow();
});

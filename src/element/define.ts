import { FootlightFeedbackElement } from './footlight-feedback.ts';

/**
 * Makes `<footlight-feedback>` known to the page; calling it again, or where there are no elements, does nothing.
 *
 * @param name Another name for the element.
 * @example
 * ```ts
 * import { defineFeedbackElement } from 'footlight/element';
 * defineFeedbackElement();
 * ```
 */
export function defineFeedbackElement(name = 'footlight-feedback'): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  // A class can bear one name only.
  if (registry && !registry.get(name)) registry.define(name, class extends FootlightFeedbackElement {});
}

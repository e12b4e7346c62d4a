/** Whether this runs in a page, where everyone can read along. */
export function inPage(): boolean {
  return typeof document === 'object';
}

/**
 * Calls `leave` when the page goes out of sight, which is the last that is surely heard of a page that is closed; at
 * once where it is out of sight already; never outside a page. Gives the function that ends it.
 */
export function onLeaving(leave: () => unknown): () => void {
  if (!inPage()) return () => {};
  const listener = (): unknown => document.hidden && leave();
  addEventListener('visibilitychange', listener);
  listener();
  return () => removeEventListener('visibilitychange', listener);
}

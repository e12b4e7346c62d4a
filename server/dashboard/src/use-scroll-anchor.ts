import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Anchor {
  readonly id: string;
  readonly top: number;
}

/** Above this scroll position the reader watches the top, where new rows may push the others down. */
const TOP_ZONE = 80;

/**
 * Keeps the row that the reader looks at where it is while rows are added above it.
 * Done by hand, because not every browser anchors the scroll inside tables.
 */
export function useScrollAnchor(root: RefObject<HTMLElement | null>): () => void {
  const anchor = useRef<Anchor | null>(null);
  const remember = useCallback(() => {
    anchor.current = window.scrollY > TOP_ZONE ? firstVisibleRow(root.current) : null;
  }, [root]);
  useLayoutEffect(() => {
    const { current } = anchor;
    anchor.current = null;
    const row = current && root.current?.querySelector(`[data-id="${CSS.escape(current.id)}"]`);
    if (row) window.scrollBy({ top: row.getBoundingClientRect().top - current.top, behavior: 'instant' });
  });
  return remember;
}

function firstVisibleRow(root: HTMLElement | null): Anchor | null {
  for (const row of root?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0) return { id: row.dataset['id'] ?? '', top };
  }
  return null;
}

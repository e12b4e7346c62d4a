import { useLayoutEffect, useState } from 'preact/hooks';
import { splitKeyFromFragment } from './key-from-fragment.ts';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The place that the address names; a key in the address is taken out of it and handed to `onKey`. */
export function useRoute(onKey: (key: string) => void): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before the browser draws: a key that comes in between would stay in the address.
  useLayoutEffect(() => {
    const onChange = (): void => {
      const key = takeKeyFromAddress();
      if (key !== null) onKey(key);
      setRoute(parseRoute(location.hash));
    };
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [onKey]);
  return route;
}

/** Removes the key from the address and from the history, and returns it; null when there is none. */
export function takeKeyFromAddress(): string | null {
  const { key, rest } = splitKeyFromFragment(location.hash);
  if (rest !== location.hash) history.replaceState(null, '', rest);
  return key;
}

import { useEffect } from 'preact/hooks';
import type { Api } from './api.ts';

/** Calls that come one after the other are shown together. */
const GATHER_MS = 1000;
const RETRY_MS = 10_000;

/** Runs `onNews` soon after calls arrive; where the connection breaks, it is tried again. */
export function useLive(api: Api, onNews: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    let news: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      news ??= setTimeout(() => {
        news = undefined;
        if (document.visibilityState === 'visible') onNews();
      }, GATHER_MS);
    };
    const watch = async (): Promise<void> => {
      // The list asks by itself every few seconds, too: a tail that fails is no alarm.
      await api.watch(tell, stop.signal).catch(() => undefined);
      if (!stop.signal.aborted) retry = setTimeout(() => void watch(), RETRY_MS);
    };
    void watch();
    return () => {
      stop.abort();
      clearTimeout(news);
      clearTimeout(retry);
    };
  }, [api, onNews]);
}

import { useEffect, useRef } from 'preact/hooks';

/** Runs `work` every `ms` while the tab is visible, and at once when it becomes visible again. */
export function useVisibleInterval(work: () => void, ms: number): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = (): void => {
      timer = setInterval(() => latest.current(), ms);
    };
    const onVisibility = (): void => {
      clearInterval(timer);
      if (document.visibilityState !== 'visible') return;
      latest.current();
      start();
    };
    if (document.visibilityState === 'visible') start();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [ms]);
}

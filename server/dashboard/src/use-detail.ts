import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiError } from './api-error.ts';
import type { Api } from './api.ts';
import type { CallDetail } from './read-detail.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

/** What the page of one call shows. */
export interface DetailState {
  readonly detail: CallDetail | null;
  /** Why the last request failed; null when it worked. */
  readonly error: string | null;
  /** The server knows no call of this id. */
  readonly isUnknown: boolean;
}

/** A recorded call never changes; its feedback does, and a reader who waits for it should not have to reload. */
const REFRESH_MS = 10_000;

/** Loads one call and keeps its feedback current; for one id, so the page of another is another component. */
export function useDetail(api: Api, id: string): DetailState & { readonly retry: () => void } {
  const [state, setState] = useState<DetailState>({ detail: null, error: null, isUnknown: false });
  const load = useCallback(async () => {
    try {
      setState({ detail: await api.getEvent(id), error: null, isUnknown: false });
    } catch (error) {
      const isUnknown = error instanceof ApiError && error.status === 404;
      const message = error instanceof Error ? error.message : String(error);
      setState(({ detail }) => ({ detail, error: message, isUnknown }));
    }
  }, [api, id]);
  const retry = (): void => void load();
  useEffect(retry, [load]);
  useVisibleInterval(retry, REFRESH_MS);
  return { ...state, retry };
}

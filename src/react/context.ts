import { createContext } from 'react';
import type { FeedbackOptions } from '../feedback/index.ts';

/**
 * Where the feedback of all components below goes: `createFeedback(…)`, or the options of it.
 *
 * @example
 * ```tsx
 * <FeedbackProvider value={createFeedback({ baseURL, publishableKey })}>…</FeedbackProvider>
 * ```
 */
export const FeedbackContext = createContext<FeedbackOptions | undefined>(undefined);

/** The provider of {@link FeedbackContext}; React 18 has no shorter way to write it. */
export const FeedbackProvider = FeedbackContext.Provider;

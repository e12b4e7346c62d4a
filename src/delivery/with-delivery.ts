import { flushAll } from './exit.ts';

const DEFAULT_MS = 1500;

/**
 * Wraps a serverless handler, so that the events of an invocation leave before the platform freezes it.
 *
 * The handler's result or error is passed on once everything has left, or after `timeoutMs` (1500 by default).
 *
 * @example
 * ```ts
 * export const handler = withDelivery(async (event) => answer(event));
 * ```
 */
export function withDelivery<This, Args extends unknown[], Result>(
  handler: (this: This, ...args: Args) => Result | Promise<Result>,
  { timeoutMs = DEFAULT_MS }: { timeoutMs?: number | undefined } = {},
): (this: This, ...args: Args) => Promise<Result> {
  return async function handle(...args) {
    try {
      return await handler.apply(this, args);
    } finally {
      await flushAll(timeoutMs);
    }
  };
}

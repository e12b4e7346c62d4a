/** Where Vercel keeps what belongs to the request that is being answered. */
const VERCEL = Symbol.for('@vercel/request-context');

interface RequestContext {
  get?(): { waitUntil?(promise: Promise<unknown>): void } | undefined;
}

/** The `waitUntil` of the platform that we run on; undefined where there is none to be found. */
export function platformWaitUntil(): ((promise: Promise<unknown>) => void) | undefined {
  const request = (globalThis as { [VERCEL]?: RequestContext })[VERCEL]?.get?.();
  return request?.waitUntil?.bind(request);
}

import type { MiddlewareHandler } from 'hono';

/** Ends the body that answers HEAD as it would GET: nobody reads it, and a stream would stay open for ever. */
export const headRequests: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.req.method === 'HEAD') await context.res.body?.cancel();
};

import type { MiddlewareHandler } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Store } from '../store/store.ts';
import { type Authenticated, bearerToken } from './authenticate.ts';
import { sessionToken } from './session-cookie.ts';

/** Names the project that somebody who is signed in looks at. */
export const PROJECT_HEADER = 'x-footlight-project';

/**
 * Lets in what only reads: with a secret key, or signed in with the project in {@link PROJECT_HEADER}. Other sites
 * cannot send that header without asking first, and are never allowed to.
 */
export function authenticateReader(
  store: Store,
  sessions: Sessions,
  withKey: MiddlewareHandler<Authenticated>,
): MiddlewareHandler<Authenticated> {
  return async (context, next) => {
    const slug = context.req.header(PROJECT_HEADER);
    if (bearerToken(context) !== undefined || slug === undefined) return withKey(context, next);
    if (!(await sessions.isSignedIn(sessionToken(context)))) {
      throw new RequestError('signed_out', 'Nobody is signed in, or not any more. Sign in again.');
    }
    const project = await store.findProjectBySlug(slug);
    if (project === undefined) {
      throw new RequestError('project_not_found', 'There is no project of that name.');
    }
    context.set('projectId', project.id);
    context.set('isStillAllowed', () => sessions.isSignedIn(sessionToken(context)));
    await next();
  };
}

import { InvalidProjectSlugError } from '../errors/invalid-project-slug-error.ts';

/** The project that the first start makes, and that commands mean when none is named. */
export const DEFAULT_PROJECT = 'default';

const PATTERN = /^[a-z0-9][a-z0-9-]{0,62}$/u;

/**
 * Checks the name of a new project.
 * @throws InvalidProjectSlugError
 */
export function checkProjectSlug(slug: string): void {
  if (!PATTERN.test(slug)) throw new InvalidProjectSlugError(slug);
}

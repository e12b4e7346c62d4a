import { ServerError } from './server-error.ts';

/** A project's name that cannot be one. */
export class InvalidProjectSlugError extends ServerError {
  override readonly name = 'InvalidProjectSlugError' as const;
  readonly code = 'invalid_project_slug' as const;

  constructor(slug: string) {
    super(
      `A project is named by 1 to 63 lower-case letters, digits and hyphens, beginning with a letter or digit; ` +
        `got ${JSON.stringify(slug)}.`,
    );
  }
}

import { ServerError } from './server-error.ts';

/** A project of that name is there already. */
export class ProjectExistsError extends ServerError {
  override readonly name = 'ProjectExistsError' as const;
  readonly code = 'project_exists' as const;

  constructor(slug: string, options?: ErrorOptions) {
    super(`A project named ${slug} exists already; choose another name, or use the one there is.`, options);
  }
}

import { FootlightError } from './footlight-error.ts';

/** An option of the constructor is not usable. Thrown by constructors only, never by a call. */
export class ConfigurationError extends FootlightError {
  override readonly name = 'ConfigurationError' as const;
  declare readonly code: 'invalid_configuration';

  constructor(message: string, options?: ErrorOptions) {
    super('invalid_configuration', message, options);
  }
}

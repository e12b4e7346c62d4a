import { FootlightError } from './footlight-error.ts';

/** An option is not usable. Thrown by constructors and by what sends feedback, never by a call of the model. */
export class ConfigurationError extends FootlightError {
  override readonly name = 'ConfigurationError' as const;
  declare readonly code: 'invalid_configuration';

  constructor(message: string, options?: ErrorOptions) {
    super('invalid_configuration', message, options);
  }
}

import { FootlightError } from './footlight-error.ts';

/** A prompt template cannot be filled in; thrown before anything is sent. */
export class TemplateError extends FootlightError {
  override readonly name = 'TemplateError' as const;
  declare readonly code: 'invalid_template' | 'missing_template_parameter';
}

export { createRedactor } from './create-redactor.ts';
export type { RedactionSession, Redactor } from './create-redactor.ts';
export { createSecretRedactor } from './secret-redactor.ts';
export { redactSecretsInJson } from './secret-json.ts';
export type { RedactedJson } from './secret-json.ts';
export type { Counts, TextRedactor } from './core.ts';
export type { Action, Match, Preset, Recognizer, RedactorOptions } from './options.ts';
export type { Kind, Span } from './span.ts';
export { REDACTION_FAILED, REDACTOR_VERSION } from './version.ts';

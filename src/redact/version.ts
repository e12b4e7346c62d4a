/** Which set of rules ran; goes into every event, so that a reader knows what was looked for. */
export const REDACTOR_VERSION = '1';

/** What a value becomes that could not be searched: never the value itself. */
export const REDACTION_FAILED = '[REDACTION_FAILED]';

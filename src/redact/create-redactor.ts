import { createTextRedactor, type TextRedactor } from './core.ts';
import type { RedactorOptions } from './options.ts';
import { Rules } from './rules.ts';
import { Vault } from './vault.ts';

/** Redacts with the same number for the same value all through a conversation, and can put the values back. */
export interface RedactionSession extends TextRedactor {
  /** The text with this session's numbered placeholders replaced by what they stand for. Stays in this process. */
  restore(text: string): string;
}

/** Footlight's redactor: a `Redactor` that also says where it found what, and has sessions. */
export interface PiiRedactor extends TextRedactor {
  /** A redactor of the same rules with numbered placeholders of its own. */
  session(): RedactionSession;
}

/**
 * Finds and replaces personal data and secrets in texts and in values of any kind.
 *
 * @throws ConfigurationError for options that cannot be: an empty key, an unknown region, an unsafe pattern.
 * @example
 * ```ts
 * const redactor = createRedactor({ tokens: 'numbered' });
 * redactor.redact('Mail ann@example.com'); // 'Mail [EMAIL_1]'
 * ```
 */
export function createRedactor(options: RedactorOptions = {}): PiiRedactor {
  const rules = new Rules(options);
  return {
    ...createTextRedactor(rules.core(options.tokens === 'numbered' ? new Vault() : undefined)),
    session() {
      const vault = new Vault();
      return { ...createTextRedactor(rules.core(vault)), restore: (text) => vault.restore(text) };
    },
  };
}

import type { TemplateParams } from './lookup.ts';
import type { TemplateMessage } from './render-chat.ts';

/** Where a rendered prompt came from. */
export interface Provenance {
  readonly templateChat?: readonly TemplateMessage[] | undefined;
  readonly templateText?: string | undefined;
  readonly templateParams: TemplateParams;
}

// Hidden state instead of properties: a rendered prompt must compare, clone and print like the plain value.
const origins = new WeakMap<object, Provenance>();

/** Remembers which template `rendered` was made of. */
export function remember(rendered: object, origin: Provenance): void {
  origins.set(rendered, origin);
}

/** The template that `value` was made of; undefined for anything else. */
export function provenanceOf(value: unknown): Provenance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // Helpers of the OpenAI client rebuild the array but keep its message objects.
  return origins.get(value) ?? (Array.isArray(value) ? firstMessage(value) : undefined);
}

function firstMessage(messages: readonly unknown[]): Provenance | undefined {
  const first = messages[0];
  return typeof first === 'object' && first !== null ? origins.get(first) : undefined;
}

import type { TemplateParams } from './lookup.ts';
import type { TemplateMessage } from './render-chat.ts';

/** Where a rendered prompt came from. */
export interface Provenance {
  readonly templateChat?: readonly TemplateMessage[] | undefined;
  readonly templateText?: string | undefined;
  readonly templateParams: TemplateParams;
}

/** A class whose constructor gives back what it is given, so that a subclass puts its fields on that. */
const Given = function given(value: object): object {
  return value;
} as unknown as new (value: object) => object;

/**
 * Marks a rendered prompt with its origin by a private field: a prompt must compare, clone and print like the
 * plain value, and a weak map of all prompts would cost each garbage collection.
 */
class Origin extends Given {
  readonly #origin: Provenance;

  constructor(rendered: object, origin: Provenance) {
    super(rendered);
    this.#origin = origin;
  }

  static of(value: object): Provenance | undefined {
    return #origin in value ? value.#origin : undefined;
  }
}

/** Remembers which template `rendered` was made of. */
export function remember(rendered: object, origin: Provenance): void {
  // eslint-disable-next-line no-new -- it is what the constructor does to its argument.
  new Origin(rendered, origin);
}

/** The template that `value` was made of; undefined for anything else. */
export function provenanceOf(value: unknown): Provenance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // Helpers of the OpenAI client rebuild the array but keep its message objects.
  return Origin.of(value) ?? (Array.isArray(value) ? firstMessage(value) : undefined);
}

function firstMessage(messages: readonly unknown[]): Provenance | undefined {
  const first = messages[0];
  return typeof first === 'object' && first !== null ? Origin.of(first) : undefined;
}

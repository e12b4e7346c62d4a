import type * as z from 'zod';
import type { AnswerName } from './answers.ts';

/** Who may call a route. */
export type Access = 'anybody' | 'secret-key' | 'reader' | 'any-key' | 'key-in-body';

/** One route, as the document describes it and the server checks it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete' | 'options';
  /** As the router has it, such as `/v1/events/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What a success is, by its content type; nothing where it has no body. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** An answer of JSON by the name of its schema, or what stands in an answer of text. */
export type Answer = { readonly schema: AnswerName } | { readonly text: string };

/** The answers of a route that answers JSON. */
export function json(schema: AnswerName): Operation['answers'] {
  return { 'application/json': { schema } };
}

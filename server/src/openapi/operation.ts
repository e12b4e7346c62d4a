import type * as z from 'zod';

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
  /** What a success is, by its content type. */
  readonly answers: Readonly<Record<string, string>>;
}

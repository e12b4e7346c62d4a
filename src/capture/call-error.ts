import type { EventError } from '../wire/index.ts';
import { loose, number, text } from './shape.ts';

/** Reads whatever a call was rejected with. */
export function readError(error: unknown): EventError {
  const { status, code, type, param, message, name } = loose(error);
  const className = error instanceof Error ? error.constructor.name : undefined;
  return {
    // OpenAI's error classes leave `name` at "Error".
    name: (text(name) !== 'Error' && text(name)) || className || 'Error',
    message: text(message) ?? String(error),
    status: number(status),
    code: text(code),
    type: text(type),
    param: text(param),
  };
}

import type { EventError } from '../wire/index.ts';
import { readFault } from './server-fault.ts';
import { loose, number, text } from './shape.ts';

/** Reads whatever a call was rejected with. */
export function readError(error: unknown): EventError {
  const { status, code, type, param, message, name, error: body } = loose(error);
  const fault = readFault(body);
  const className = error instanceof Error ? error.constructor.name : undefined;
  return {
    // OpenAI's error classes leave `name` at "Error".
    name: (text(name) !== 'Error' && text(name)) || className || 'Error',
    message: text(message) ?? String(error),
    status: number(status) ?? fault.status,
    code: text(code) ?? fault.code,
    type: text(type),
    param: text(param),
  };
}

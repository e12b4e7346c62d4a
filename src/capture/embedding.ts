import type { Answer, Endpoint } from './answer.ts';
import { loose, text } from './shape.ts';
import { readUsage } from './usage.ts';

/** `POST /embeddings`: what went in and what it took; the vectors themselves are not recorded. */
export const embedding: Endpoint = {
  operation: 'embedding',
  asksForUsage: false,
  readAnswer,
  fold: () => ({ add: () => undefined, answer: () => ({ choices: [] }) }),
};

function readAnswer(response: unknown): Answer {
  const { model, usage } = loose(response);
  return { choices: [], responseModel: text(model), usage: readUsage(usage) };
}

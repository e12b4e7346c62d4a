import type { Endpoint } from './answer.ts';
import { chatCompletion } from './chat-completion.ts';
import { embedding } from './embedding.ts';
import { modelResponse } from './model-response.ts';
import { textCompletion } from './text-completion.ts';

const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map([
  ['chat/completions', chatCompletion],
  ['completions', textCompletion],
  ['responses', modelResponse],
  ['embeddings', embedding],
]);

const PATH =
  /^(?:[a-z]+:\/\/[^/?#]+(?=\/)|(?![a-z]+:\/\/))(?:[^?#]*?\/)??((?:chat\/)?completions|responses|embeddings)\/*(?:[?#]|$)/u;

/** How to read the calls of an address whose path ends in one of the API's; undefined for what is not recorded. */
export function endpointOf(address: string): Endpoint | undefined {
  return ENDPOINTS.get(PATH.exec(address)?.[1] ?? '');
}

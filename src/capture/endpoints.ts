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

let lastAddress = '';
let lastEndpoint: Endpoint | undefined;

/**
 * How to read the calls of an address whose path ends in one of the API's; undefined for what is not recorded. The last
 * answer is kept, because most programs ask for one thing again and again.
 */
export function endpointOf(address: string): Endpoint | undefined {
  if (address !== lastAddress) {
    lastAddress = address;
    lastEndpoint = ENDPOINTS.get(PATH.exec(address)?.[1] ?? '');
  }
  return lastEndpoint;
}

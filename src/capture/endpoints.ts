import type { Endpoint } from './answer.ts';
import { chatCompletion } from './chat-completion.ts';
import { embedding } from './embedding.ts';
import { modelResponse } from './model-response.ts';
import { textCompletion } from './text-completion.ts';

const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map([
  ['/chat/completions', chatCompletion],
  ['/completions', textCompletion],
  ['/responses', modelResponse],
  ['/embeddings', embedding],
]);

/** How to read the calls of an API path; undefined for paths that are not recorded. */
export function endpointOf(path: string): Endpoint | undefined {
  const query = path.indexOf('?');
  const whole = query < 0 ? path : path.slice(0, query);
  return ENDPOINTS.get(whole.startsWith('/') ? whole : `/${whole}`);
}

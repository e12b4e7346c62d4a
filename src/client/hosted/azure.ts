import { loose } from '../../capture/index.ts';
import { countLocally } from './count-locally.ts';
import type { Wire } from './wire.ts';

/** Models that think before they answer, and take the limit of that by another name. */
const REASONS = /^(?:o\d|gpt-5)/u;

/** Azure OpenAI. */
export const AZURE: Wire = {
  // Lists what the resource can use, not its deployments; but it costs nothing.
  health: () => '/models',
  isHealth: (answer) => Array.isArray(loose(answer)['data']),
  exact: false,
  servedModel: async (client) => client.model ?? '',
  count: (client, asked, _ask, signal) => countLocally(client, asked, signal),
  fit(body, client) {
    body['model'] ??= client.model ?? '';
    if (REASONS.test(client.model ?? '') && body['messages'] && !body['max_completion_tokens']) {
      body['max_completion_tokens'] = body['max_tokens'];
      delete body['max_tokens'];
    }
  },
};

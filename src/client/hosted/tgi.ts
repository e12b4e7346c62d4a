import { loose, text } from '../../capture/index.ts';
import type { Ask } from './ask.ts';
import type { HostedClient } from './hosted-model.ts';
import { besideV1, ifAbsent, isBlankOrJson, tokenCount, type Count, type Wire } from './wire.ts';

/** ms that a server's limits are believed. */
const INFO_LIFE_MS = 60_000;

interface Info extends Pick<Count, 'input' | 'total'> {
  readonly model: string | undefined;
  readonly at: number;
}

const infos = new WeakMap<HostedClient, Info>();

/** Text Generation Inference. */
export const TGI: Wire = {
  health: (client) => besideV1(client, '/health'),
  isHealth: isBlankOrJson,
  exact: true,
  servedModel: async (client, ask) => (await readInfo(client, ask)).model,
  async count(client, { messages, prompt, tools }, ask) {
    const known = infos.get(client);
    const [path, body] = messages
      ? ['/chat_tokenize', { model: 'tgi', messages, tools }]
      : ['/tokenize', { inputs: prompt }];
    const [info, answer] = await Promise.all([
      known && performance.now() - known.at < INFO_LIFE_MS ? known : readInfo(client, ask),
      ask(besideV1(client, path), body).catch(ifAbsent),
    ]);
    const tokens = messages ? loose(answer)['tokenize_response'] : answer;
    const counted = Array.isArray(tokens) && tokens.every((token) => Number.isInteger(loose(token)['id']));
    return { ...info, tokens: counted ? tokenCount(tokens.length) : undefined };
  },
  fit(body) {
    // Anything else would be taken for the name of an adapter, and fall back to the base model without a word.
    body['model'] ??= 'tgi';
    // It refuses OpenAI's default, and takes 0 for a penalty that is far from none.
    if ((body['top_p'] as number) >= 1) delete body['top_p'];
    if (body['presence_penalty'] === 0) delete body['presence_penalty'];
    if (typeof body['stop'] === 'string') body['stop'] = [body['stop']];
    if (body['stream'] && body['messages']) body['stream_options'] ??= { include_usage: true };
    body['max_tokens'] ??= body['max_completion_tokens'];
  },
};

/** Limits and model; older servers have another name for one of the limits. */
async function readInfo(client: HostedClient, ask: Ask): Promise<Info> {
  const info = loose(await ask(besideV1(client, '/info')).catch(ifAbsent));
  const model = text(info['model_id']);
  const read: Info = {
    model,
    input: tokenCount(info['max_input_tokens'] ?? info['max_input_length']),
    total: tokenCount(info['max_total_tokens']),
    at: performance.now(),
  };
  if (model) {
    infos.set(client, read);
    client.servedModel = model;
  }
  return read;
}

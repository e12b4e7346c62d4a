import { list, loose, text, type Loose } from '../../capture/index.ts';
import type { Ask } from './ask.ts';
import type { HostedClient } from './hosted-model.ts';
import { besideV1, ifAbsent, isBlankOrJson, tokenCount, type Wire } from './wire.ts';

/** vLLM, and servers that resemble it. */
export const VLLM: Wire = {
  health: (client) => besideV1(client, '/health'),
  isHealth: isBlankOrJson,
  exact: true,
  async servedModel(client, ask) {
    const cards = await modelCards(client, ask);
    const own = cards.find(({ id }) => id === client.model) ?? cards[0];
    return text(own?.['id']);
  },
  async count(client, asked, ask) {
    const { model } = client;
    const answer = loose(await ask(besideV1(client, '/tokenize'), { model, ...asked }).catch(ifAbsent));
    // llama.cpp answers a success without a count, and with no tokens at all.
    const tokens = tokenCount(answer['count']);
    if (!tokens || list(answer['tokens']).length !== tokens) return {};
    return { tokens, total: tokenCount(answer['max_model_len']) ?? (await modelLimit(client, ask)) };
  },
  fit(body, client) {
    body['model'] ??= client.model;
    body['temperature'] ??= 0;
    if (body['stream']) body['stream_options'] ??= { include_usage: true };
  },
};

async function modelCards(client: HostedClient, ask: Ask): Promise<readonly Loose[]> {
  return list(loose(await ask(`${client.baseURL}/models`))['data']).map(loose);
}

/** The limit on the model's card; an adapter's card leaves it to its parent's. */
async function modelLimit(client: HostedClient, ask: Ask): Promise<number | undefined> {
  const cards = new Map((await modelCards(client, ask)).map((card) => [card['id'], card]));
  let card = cards.get(client.model);
  while (card) {
    const limit = tokenCount(card['max_model_len']);
    if (limit) return limit;
    // Each card is visited once, lest parents go in a circle.
    cards.delete(card['id']);
    card = cards.get(card['parent']);
  }
  return undefined;
}

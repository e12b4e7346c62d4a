// What a library may export of a client: with `declaration`, each of these types has to have a name.
import OpenAI, { AzureOpenAI } from 'footlight';

export const client = new OpenAI({ apiKey: 'x' });
export const azure = new AzureOpenAI({ apiKey: 'x', endpoint: 'https://x', apiVersion: 'x' });
export const chat = client.chat;
export const completions = client.chat.completions;
export const texts = client.completions;
export const embeddings = client.embeddings;
export const responses = client.responses;

export class Service extends OpenAI {
  answers = this.chat;
}

export function completionsOf(given: OpenAI) {
  return given.chat.completions;
}

export const ask = (given: OpenAI) => given.chat.completions.create({ model: 'm', messages: [] });

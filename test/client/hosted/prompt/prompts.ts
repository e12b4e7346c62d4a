import type { PromptChunk, TGIClient } from 'footlight';
import { startAzure } from '../../../../examples/stand-ins/azure.ts';
import { startTGI } from '../../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../../examples/stand-ins/vllm.ts';
import { clientOf } from '../clients.ts';

export const start = { tgi: startTGI, vllm: startVLLM, azure: startAzure };

export async function collect(chunks: AsyncIterable<PromptChunk>): Promise<PromptChunk[]> {
  const all: PromptChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

export const textOf = (chunks: readonly PromptChunk[]): string => chunks.map(({ text }) => text).join('');

/** What a client sends for one prompt. */
export async function sent(
  kind: 'tgi' | 'vllm' | 'azure',
  prompt: Parameters<TGIClient['prompt']>[0],
  options: Parameters<TGIClient['prompt']>[1] = {},
  given = {},
): Promise<Record<string, unknown>> {
  await using server = await start[kind]();
  await clientOf(kind, server.url, given)
    .prompt(prompt, options)
    .catch(() => undefined);
  return server.requests.at(-1)?.body as Record<string, unknown>;
}

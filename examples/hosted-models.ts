// Asks hosted models for their health, counts a prompt and calls them, streamed and whole.
// TGI_URL, VLLM_URL and AZURE_OPENAI_ENDPOINT name real servers; without any of them, stand-ins are started.
import {
  AzureClient,
  LLMClientError,
  TemplateChat,
  TGIClient,
  VLLMClient,
  type HostedModel,
} from 'footlight';
import { startAzure } from './stand-ins/azure.ts';
import { startTGI } from './stand-ins/tgi.ts';
import { startVLLM } from './stand-ins/vllm.ts';

const { env } = process;
const messages = new TemplateChat([{ role: 'user', content: 'An emoji that matches {sport}?' }], {
  sport: 'soccer',
});
const footlight = { promptTemplateName: 'sport-emoji' };

/** What can be said and asked of a model, whichever server it runs on. */
async function visit(name: string, llm: HostedModel): Promise<void> {
  console.log(`\n${name}`);
  const { ready, reason, model, latencyMs } = await llm.health({ deep: true });
  console.log('  health   ', ready ? `ready, serves ${model}, in ${latencyMs} ms` : reason);
  if (!ready) {
    process.exitCode = 1;
    return;
  }

  const { valid, tokens, limit, exact, reason: why } = await llm.isValidPrompt(messages, { maxTokens: 100 });
  const counted =
    tokens === null ? why : `${exact ? '' : 'about '}${tokens} of ${limit ?? 'an unknown number of'} tokens`;
  console.log('  prompt   ', valid === true ? `fits: ${counted}` : `${String(valid)}: ${why} (${counted})`);

  const { text, finishReason, usage } = await llm.prompt(messages, { footlight });
  console.log('  answer   ', text.trim(), `(${finishReason}, ${usage?.completionTokens ?? '?'} tokens)`);

  process.stdout.write('  streamed  ');
  for await (const chunk of await llm.prompt('Tell me a story.', { stream: true, max_tokens: 12 }))
    process.stdout.write(chunk.text.replaceAll('\n', ' '));
  console.log();
}

/** A server says itself what it serves, so its address is enough. */
async function served(
  Server: typeof TGIClient | typeof VLLMClient,
  url: string,
  apiKey: string | undefined,
): Promise<HostedModel> {
  const options = { url, model: 'unknown', chatCompletionEnabled: true, apiKey };
  const { model } = await new Server(options).health();
  return new Server({ ...options, model: model ?? 'unknown' });
}

const { TGI_URL, TGI_API_KEY, VLLM_URL, VLLM_API_KEY, AZURE_OPENAI_ENDPOINT: endpoint } = env;
const real = Boolean(TGI_URL || VLLM_URL || endpoint);
if (!real) console.log('No TGI_URL, VLLM_URL or AZURE_OPENAI_ENDPOINT: stand-ins answer, not models.');

await using tgi = real ? undefined : await startTGI();
await using vllm = real ? undefined : await startVLLM();
await using azure = real ? undefined : await startAzure();

const tgiURL = TGI_URL ?? tgi?.url;
if (tgiURL) await visit(`TGI at ${tgiURL}`, await served(TGIClient, tgiURL, TGI_API_KEY));

const vllmURL = VLLM_URL ?? vllm?.url;
if (vllmURL) await visit(`vLLM at ${vllmURL}`, await served(VLLMClient, vllmURL, VLLM_API_KEY));

if (endpoint ?? azure) {
  const client = new AzureClient({
    endpoint: endpoint ?? azure?.url,
    apiKey: env['AZURE_OPENAI_API_KEY'] ?? 'azure-key',
    apiVersion: env['OPENAI_API_VERSION'] ?? '2024-10-21',
    deployment: env['AZURE_OPENAI_DEPLOYMENT'] ?? 'emoji',
    model: env['AZURE_OPENAI_MODEL'] ?? 'gpt-4o',
  });
  await visit(`Azure at ${client.baseURL}`, client);
}

// Every failure is of one kind, which says where it came from.
const nobody = new VLLMClient({
  url: '127.0.0.1:9',
  model: 'any',
  chatCompletionEnabled: true,
  maxRetries: 0,
});
const error = await nobody.prompt('Is there anybody?').catch((caught: unknown) => caught);
console.log(`\nA server that is not there\n  alive     ${await nobody.isAlive()}`);
if (error instanceof LLMClientError) console.log(`  prompt    ${error.code}: ${error.message}`);
else process.exitCode = 1;

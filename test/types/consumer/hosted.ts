// Compiled against the built package: the clients of hosted models, with templates and every way to be answered.
import {
  AzureClient,
  isFootlightError,
  LLMClientError,
  TemplateChat,
  TemplateText,
  TGIClient,
  VLLMClient,
  type HostedModel,
  type OpenAI,
  type PromptAnswer,
  type ServerClientOptions,
} from 'footlight';

const options: ServerClientOptions = { url: 'gpu-1:8080', model: 'm', chatCompletionEnabled: true };
const tgi = new TGIClient(options);
const vllm = new VLLMClient({ ...options, apiKey: 'x', timeout: 1 });
const azure = new AzureClient({
  endpoint: 'https://x',
  deployment: 'd',
  apiVersion: 'x',
  model: 'gpt-4o',
  clientCredentials: { tenantId: 't', clientId: 'c', clientSecret: 's' },
});
const all: readonly HostedModel[] = [tgi, vllm, azure];
const asOpenAI: readonly OpenAI[] = [tgi, vllm, azure];
const child: VLLMClient = vllm.withOptions({ url: 'gpu-2', maxRetries: 0 });
const messages = new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 });
const text = new TemplateText('{x}', { x: 1 });

export async function hosted(stream: boolean): Promise<void> {
  for (const llm of [...all, child]) {
    const whole = await llm.prompt(messages, {
      max_tokens: 5,
      top_k: 3,
      footlight: { promptTemplateName: 'x' },
    });
    whole satisfies PromptAnswer;
    whole.text satisfies string;
    whole.footlight?.feedbackKey satisfies string | undefined;
    for await (const chunk of await llm.prompt(text, { stream: true })) chunk.text satisfies string;
    const either = await llm.prompt([{ role: 'user', content: 'x' }], { stream });
    if ('text' in either) either.text satisfies string;
    (await llm.isAlive({ timeoutMs: 1 })) satisfies boolean;
    (await llm.health({ deep: true })).reason satisfies string;
    const { valid, tokens } = await llm.isValidPrompt(text, { maxTokens: 1 });
    valid satisfies boolean | null;
    tokens satisfies number | null;
    // @ts-expect-error -- neither a text nor messages
    await llm.prompt(7);
  }
  const completion = await tgi.chat.completions.create({
    model: 'tgi',
    messages,
    footlight: { chatId: 'x' },
  });
  completion satisfies OpenAI.ChatCompletion;
}

export function explain(error: unknown): string {
  if (error instanceof LLMClientError) return `${error.server} ${error.code} ${error.status ?? ''}`;
  return isFootlightError(error) ? error.code : 'unknown';
}

export const used = asOpenAI;

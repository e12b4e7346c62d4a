import {
  AzureClient,
  type Client,
  LLMClientError,
  TemplateChat,
  TemplateText,
  TGIClient,
  VLLMClient,
  type FootlightTag,
  type Health,
  type HostedModel,
  type PromptAnswer,
  type PromptStream,
  type PromptValidity,
} from 'footlight';
import type { OpenAI } from 'openai';
import { describe, expectTypeOf, test } from 'vitest';

const options = { url: 'gpu-1', model: 'm', chatCompletionEnabled: true };
const tgi = new TGIClient(options);
const vllm = new VLLMClient({ ...options, apiKey: 'x', footlight: { chatId: 'x' } });
const azure = new AzureClient({
  endpoint: 'https://x',
  deployment: 'd',
  apiVersion: 'x',
  model: 'gpt-4o',
  clientCredentials: { tenantId: 't', clientId: 'c', clientSecret: 's' },
});

describe('a client of a hosted model', () => {
  test('is an OpenAI client and one of ours', () => {
    expectTypeOf(tgi).toExtend<OpenAI>();
    expectTypeOf(vllm).toExtend<Client>();
    for (const llm of [tgi, vllm, azure]) expectTypeOf(llm).toExtend<HostedModel>();
    expectTypeOf(tgi.withOptions({ url: 'gpu-2', timeout: 1 })).toEqualTypeOf<TGIClient>();
    expectTypeOf(azure.withOptions({ model: 'gpt-4' })).toEqualTypeOf<AzureClient>();
  });

  test('must be told where the model is, which it is and what it takes', () => {
    // @ts-expect-error -- no address
    void new TGIClient({ model: 'm', chatCompletionEnabled: true });
    // @ts-expect-error -- no model
    void new VLLMClient({ url: 'x', chatCompletionEnabled: true });
    // @ts-expect-error -- messages or texts?
    void new VLLMClient({ url: 'x', model: 'm' });
    // @ts-expect-error -- the address is `url`
    void new TGIClient({ ...options, baseURL: 'http://x' });
  });

  test('answers by whether it streams', () => {
    expectTypeOf(vllm.prompt('x')).resolves.toEqualTypeOf<PromptAnswer>();
    expectTypeOf(vllm.prompt('x', { stream: false })).resolves.toEqualTypeOf<PromptAnswer>();
    expectTypeOf(vllm.prompt('x', { stream: true })).resolves.toEqualTypeOf<PromptStream>();
    const stream: boolean = Math.random() > 0.5;
    expectTypeOf(vllm.prompt('x', { stream })).resolves.toEqualTypeOf<PromptAnswer | PromptStream>();
    expectTypeOf<PromptAnswer['text']>().toEqualTypeOf<string>();
    expectTypeOf<PromptAnswer['footlight']>().toEqualTypeOf<FootlightTag | undefined>();
  });

  test('takes strings, messages and templates', () => {
    const messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [{ role: 'user', content: 'x' }];
    void tgi.prompt(messages);
    void tgi.prompt([{ role: 'user', content: 'x' }]);
    void tgi.prompt(new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 }));
    void tgi.prompt(new TemplateText('{x}', { x: 1 }));
    void tgi.isValidPrompt(new TemplateText('{x}', { x: 1 }), {
      maxTokens: 1,
      tools: [{ type: 'function' }],
    });
    void tgi.isValidPrompt(new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 }));
    // @ts-expect-error -- neither a text nor messages
    void tgi.prompt(7);
    // @ts-expect-error -- not a message
    void tgi.prompt([{ role: 'nobody', content: 'x' }]);
  });

  test("takes OpenAI's parameters, its server's own, and what is recorded", () => {
    const { signal } = new AbortController();
    void vllm.prompt('x', { temperature: 0.1, top_k: 5, signal, timeout: 1, footlight: { chatId: 'x' } });
    void vllm.prompt('x', { max_tokens: undefined });
    // @ts-expect-error -- a wrong type
    void vllm.prompt('x', { temperature: 'hot' });
    // @ts-expect-error -- a wrong type
    void vllm.prompt('x', { footlight: { promptTemplateName: 1 } });
  });

  test('says how it is, and whether a prompt fits, or that nobody knows', () => {
    expectTypeOf(tgi.isAlive()).resolves.toEqualTypeOf<boolean>();
    expectTypeOf(tgi.health({ deep: true })).resolves.toEqualTypeOf<Health>();
    expectTypeOf(tgi.isValidPrompt('x')).resolves.toEqualTypeOf<PromptValidity>();
    expectTypeOf<PromptValidity['valid']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Promise<PromptValidity>>().not.toExtend<Promise<boolean>>();
    // @ts-expect-error -- an object is no boolean
    const fits: boolean = {} as PromptValidity;
    void fits;
  });

  test('fails with one kind of error', () => {
    const error = new LLMClientError('tgi', 'llm_timeout', 'x');
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.body).toEqualTypeOf<unknown>();
    if (error.code === 'llm_timeout') expectTypeOf(error.name).toEqualTypeOf<'LLMClientError'>();
  });
});

// Compiled against the built package: what programs do with openai's names, types included, on every version of it.
import OpenAI, {
  APIError,
  APIPromise,
  AzureOpenAI,
  PagePromise,
  toFile,
  type ClientOptions,
} from 'footlight';
import { AzureClient, Client, OpenAI as Named, RateLimitError, type Uploadable } from 'footlight';
import Plain, { AzureOpenAI as PlainAzure } from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { Response as ModelResponse } from 'openai/resources/responses/responses';
import { Stream } from 'openai/streaming';

const options: ClientOptions = { apiKey: 'x', timeout: 1, maxRetries: 0, defaultHeaders: { a: 'b' } };
const client: OpenAI = new OpenAI(options);

// Types that stand in the namespace: of the first level, nested, in classes of resources, and generic.
const message: OpenAI.Chat.Completions.ChatCompletionMessageParam = { role: 'user', content: 'x' };
const params: OpenAI.ChatCompletionCreateParamsNonStreaming = { model: 'x', messages: [message] };
const nested: OpenAI.ChatCompletionCreateParams.Function | undefined = undefined;
const choice = (completion: OpenAI.ChatCompletion): OpenAI.ChatCompletion.Choice | undefined =>
  completion.choices[0];
const page = (pages: OpenAI.CursorPage<OpenAI.FileObject>): OpenAI.FileObject[] => pages.getPaginatedItems();
const request: OpenAI.RequestOptions = { timeout: 1, signal: new AbortController().signal };
const same: Plain.RequestOptions = request;
const resource: OpenAI.Responses = client.responses;
const deep: ChatCompletionMessageParam = message;
const named: Named.Embedding | Client.Embedding | undefined = undefined;
const answer = async (): Promise<ModelResponse> =>
  client.responses.create({ model: 'x', input: 'x' }, request);

// Values: static members, classes of resources, errors.
const errors: readonly (new (...args: never[]) => Error)[] = [OpenAI.APIError, APIError, RateLimitError];
const chat: OpenAI.Chat = new OpenAI.Chat(client);
const timeout: number = OpenAI.DEFAULT_TIMEOUT;
// eslint-disable-next-line import/no-named-as-default-member -- that it is one is what is tried.
const again: OpenAI = new OpenAI.OpenAI(options);
const classes: readonly object[] = [APIPromise, AzureClient, Client, Named, PagePromise, Stream];

// Our client is one of openai's, and so is a child of it.
const plain: Plain = client;
const child: OpenAI = client.withOptions({ timeout: 1, footlight: { chatId: 'x' } });
const azure: AzureOpenAI = new AzureOpenAI({ apiKey: 'x', endpoint: 'https://x', apiVersion: 'x' });
const asPlainAzure: PlainAzure = azure;
const asOpenAI: OpenAI = azure;
const azureChild: AzureClient = azure.withOptions({ timeout: 1 });

// Errors thrown are told apart by class.
export function explain(error: unknown): number | undefined {
  return error instanceof OpenAI.APIError ? (error.status satisfies number | undefined) : undefined;
}

export async function pages(): Promise<void> {
  for await (const model of client.models.list()) model satisfies OpenAI.Model;
  const files: PagePromise<OpenAI.FileObjectsPage, OpenAI.FileObject> = client.files.list();
  const first: OpenAI.FileObjectsPage = await files;
  first.hasNextPage() satisfies boolean;
  const promise: APIPromise<OpenAI.ChatCompletion> = client.chat.completions.create(params);
  (await promise.asResponse()) satisfies Response;
  const upload: Uploadable = await toFile(new Uint8Array(), 'a.txt');
  await client.files.create({ file: upload, purpose: 'batch' });
  const stream: Stream<OpenAI.ChatCompletionChunk> = await client.chat.completions.create({
    ...params,
    stream: true,
  });
  stream.controller.abort();
}

/** A class of the user's own. */
export class Proxied extends OpenAI {
  readonly tenant: string;

  constructor(tenant: string, given: ClientOptions = {}) {
    super({ ...given, baseURL: `https://${tenant}.example` });
    this.tenant = tenant;
  }

  override withOptions(given: Partial<ClientOptions>): this {
    return super.withOptions({ ...given, maxRetries: 0 });
  }

  protected override async prepareOptions(given: Parameters<Plain['prepareOptions']>[0]): Promise<void> {
    await super.prepareOptions(given);
  }
}

export function plainRefuses(): void {
  const untouched = new Plain({ apiKey: 'x' });
  // @ts-expect-error -- a plain client would post the key to the provider
  void untouched.chat.completions.create({ ...params, footlight: { chatId: 'x' } });
  // @ts-expect-error -- and so would a plain client for Azure
  void new PlainAzure().chat.completions.create({ ...params, footlight: { chatId: 'x' } });
  // @ts-expect-error -- a plain client has no such option
  void new Plain({ apiKey: 'x', footlight: {} });
  // @ts-expect-error -- there is no such type
  const unknown: OpenAI.NoSuchType | undefined = undefined;
  void unknown;
}

export const used = [nested, choice, page, same, resource, deep, named, answer, errors, chat, timeout, again];
export const alsoUsed = [
  classes,
  plain,
  child,
  asPlainAzure,
  asOpenAI,
  azureChild,
  new Proxied('x').withOptions({}).tenant,
];

import type Default from 'footlight';
import {
  AzureClient,
  type BedrockClient,
  BedrockOpenAI,
  Client,
  type AzureOpenAI,
  type BedrockClientOptions,
  type ClientOptions,
  type OpenAI as Named,
} from 'footlight';
import { OpenAI, type AzureOpenAI as PlainAzure, type BedrockOpenAI as PlainBedrock } from 'openai';
import { describe, expectTypeOf, test } from 'vitest';

const client = new Client({ apiKey: 'x', footlight: { apiKey: process.env['FOOTLIGHT_API_KEY'] } });
const azure = new AzureClient({
  apiKey: 'x',
  endpoint: 'https://x',
  apiVersion: 'x',
  footlight: { chatId: 'x' },
});

describe('a client', () => {
  test('has the names that openai gives it', () => {
    expectTypeOf<typeof Default>().toEqualTypeOf<typeof Client>();
    expectTypeOf<typeof Named>().toEqualTypeOf<typeof Client>();
    expectTypeOf<typeof Client.OpenAI>().toEqualTypeOf<typeof Client>();
    expectTypeOf<typeof AzureOpenAI>().toEqualTypeOf<typeof AzureClient>();
  });

  test('is an OpenAI client, and its children are clients', () => {
    expectTypeOf(client).toExtend<OpenAI>();
    expectTypeOf<typeof Client>().toExtend<typeof OpenAI>();
    expectTypeOf(client.withOptions({ timeout: 1, footlight: { chatId: 'x' } })).toEqualTypeOf<Client>();
  });

  test('for Azure is both of openai and one of ours', () => {
    expectTypeOf(azure).toExtend<PlainAzure>();
    expectTypeOf(azure).toExtend<Client>();
    expectTypeOf(azure.withOptions({ timeout: 1 })).toEqualTypeOf<AzureClient>();
    expectTypeOf(azure.chat).toEqualTypeOf(client.chat);
  });

  test('for Bedrock is both of openai and one of ours', () => {
    const bedrock = new BedrockOpenAI({ apiKey: 'x', awsRegion: 'x', footlight: { chatId: 'x' } });
    expectTypeOf<typeof BedrockOpenAI>().toEqualTypeOf<typeof BedrockClient>();
    expectTypeOf(bedrock).toEqualTypeOf<BedrockClient>();
    expectTypeOf(bedrock).toExtend<PlainBedrock>();
    expectTypeOf(bedrock).toExtend<Client>();
    expectTypeOf(bedrock.withOptions({ awsRegion: 'y' })).toEqualTypeOf<BedrockClient>();
    expectTypeOf(bedrock.chat).toEqualTypeOf(client.chat);
    class Mine extends BedrockOpenAI {
      readonly mine = true;

      override withOptions(options: Partial<BedrockClientOptions>): this {
        return super.withOptions(options);
      }
    }
    expectTypeOf(new Mine().withOptions({})).toEqualTypeOf<Mine>();
    // @ts-expect-error -- it has no such option
    void new BedrockOpenAI({ endpoint: 'x' });
  });

  test('can be extended', () => {
    class Mine extends Client {
      readonly mine = true;

      override withOptions(options: Partial<ClientOptions>): this {
        return super.withOptions(options);
      }
    }
    expectTypeOf(new Mine().withOptions({})).toEqualTypeOf<Mine>();
    expectTypeOf(new Mine().chat).toEqualTypeOf(client.chat);
  });

  test('keeps the methods that it does not record as they are', () => {
    expectTypeOf(client.chat.completions.list).toEqualTypeOf<OpenAI['chat']['completions']['list']>();
    expectTypeOf(client.responses.retrieve).toEqualTypeOf<OpenAI['responses']['retrieve']>();
    expectTypeOf(client.files).toEqualTypeOf<OpenAI['files']>();
    expectTypeOf(client.withOptions({}).post).toEqualTypeOf<OpenAI['post']>();
  });

  test('leaves the plain client as strict as it was', () => {
    const plain = new OpenAI({ apiKey: 'x' });
    // @ts-expect-error -- a plain client would post the key to the provider
    void plain.chat.completions.create({ model: 'x', messages: [], footlight: { chatId: 'x' } });
    // @ts-expect-error -- and this one, too
    void plain.responses.create({ model: 'x', input: 'x', footlight: { chatId: 'x' } });
    // @ts-expect-error -- a plain client has no such option
    void new OpenAI({ footlight: { chatId: 'x' } });
  });

  test('refuses an option that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void new Client({ footlight: { apikey: 'x' } });
  });
});

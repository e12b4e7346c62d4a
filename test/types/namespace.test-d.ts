import OpenAI, { type Client } from 'footlight';
import { OpenAI as Original } from 'openai';
import { describe, expectTypeOf, test } from 'vitest';

describe('the namespace of types', () => {
  test('has the types of the first level', () => {
    expectTypeOf<OpenAI.RequestOptions>().toEqualTypeOf<Original.RequestOptions>();
    expectTypeOf<OpenAI.ChatCompletionChunk>().toEqualTypeOf<Original.ChatCompletionChunk>();
    expectTypeOf<Client.ChatModel>().toEqualTypeOf<Original.ChatModel>();
  });

  test('has the namespaces of resources', () => {
    expectTypeOf<OpenAI.Chat.Completions.ChatCompletionMessageParam>().toEqualTypeOf<Original.Chat.Completions.ChatCompletionMessageParam>();
    expectTypeOf<OpenAI.Responses.Response>().toEqualTypeOf<Original.Responses.Response>();
    expectTypeOf<OpenAI.Beta.Threads.Runs.Run>().toEqualTypeOf<Original.Beta.Threads.Runs.Run>();
  });

  test('has the namespaces of types, which `export type` alone would lose', () => {
    expectTypeOf<OpenAI.ChatCompletion.Choice>().toEqualTypeOf<Original.ChatCompletion.Choice>();
    expectTypeOf<OpenAI.ChatCompletionChunk.Choice.Delta>().toEqualTypeOf<Original.ChatCompletionChunk.Choice.Delta>();
  });

  test('has generic types', () => {
    expectTypeOf<OpenAI.PageResponse<string>>().toEqualTypeOf<Original.PageResponse<string>>();
    expectTypeOf<OpenAI.CursorPage<{ id: string }>>().toEqualTypeOf<Original.CursorPage<{ id: string }>>();
  });

  test('has the values that stand in it', () => {
    expectTypeOf(OpenAI.Chat).toEqualTypeOf(Original.Chat);
    expectTypeOf(OpenAI.APIError).toEqualTypeOf(Original.APIError);
    expectTypeOf(OpenAI.toFile).toEqualTypeOf(Original.toFile);
    expectTypeOf(OpenAI.DEFAULT_TIMEOUT).toEqualTypeOf<number>();
  });
});

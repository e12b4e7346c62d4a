import type { FootlightEvent } from 'footlight/wire';

/** What a convention's attributes tell about a call to a model; the span itself tells the rest. */
export type ModelCall = Pick<
  FootlightEvent,
  'operation' | 'provider' | 'model' | 'modelParameters' | 'choices'
> &
  Partial<
    Pick<
      FootlightEvent,
      | 'host'
      | 'promptTemplateName'
      | 'templateChat'
      | 'templateText'
      | 'templateParams'
      | 'messages'
      | 'prompt'
      | 'input'
      | 'instructions'
      | 'tools'
      | 'stream'
      | 'responseId'
      | 'responseModel'
      | 'usage'
      | 'timeToFirstChunkMs'
      | 'chatId'
      | 'context'
    >
  >;

/** What a span is, by one convention: a call to a model, something else that the convention knows, or unknown to it. */
export type Reading = ModelCall | { readonly other: string } | undefined;

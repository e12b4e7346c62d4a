// "footlight": the drop-in client. Every name that users may import stands here.

// The one `export *` of the house: only it follows whichever openai is installed. What stands below it overrides.
export * from 'openai';
export { Client, Client as OpenAI, Client as default } from './client/client.ts';
export type { ClientOptions } from './client/client.ts';
export { AzureClient, AzureClient as AzureOpenAI } from './client/azure-client.ts';
export type { AzureClientOptions } from './client/azure-client.ts';
export { BedrockClient, BedrockClient as BedrockOpenAI } from './client/bedrock-client.ts';
export type { BedrockClientOptions } from './client/bedrock-client.ts';
export { TGIClient } from './client/tgi-client.ts';
export { VLLMClient } from './client/vllm-client.ts';
export type { ServerClientOptions } from './client/hosted/server-client.ts';
export type { ClientCredentials } from './client/hosted/client-credentials.ts';
export type {
  Health,
  HealthOptions,
  HealthReason,
  HostedModel,
  Prompt,
  PromptAnswer,
  PromptChunk,
  PromptOptions,
  PromptStream,
  PromptValidity,
  TimeLimit,
  ValidityOptions,
  ValidityReason,
} from './client/hosted/hosted-model.ts';
export { FEEDBACK_KEY_HEADER, instrumentedFetch } from './client/instrumented-fetch.ts';
export type { InstrumentedFetch, InstrumentedFetchOptions } from './client/instrumented-fetch.ts';
export type { FootlightCallOptions, FootlightOptions, FootlightTag } from './client/options.ts';
export type { Tagged, WithFootlight } from './client/footlight-key.ts';
export type {
  InstrumentedChat,
  InstrumentedChatCompletions,
  InstrumentedCompletions,
  InstrumentedEmbeddings,
  TaggedChatRunner,
  TaggedChatStream,
  TaggedChatStreamingRunner,
} from './client/instrumented.ts';
export type { InstrumentedResponses, TaggedResponseStream } from './client/instrumented-responses.ts';
export type { DeliveryStats, DropCounts, DropReason, FlushResult, SpoolOptions } from './delivery/index.ts';
export { withDelivery } from './delivery/index.ts';
export { TemplateChat, TemplateText } from './template/index.ts';
export type { TemplateMessage, TemplateParams } from './template/index.ts';
export { sendFeedback } from './feedback/send-feedback.ts';
export { updateChain } from './feedback/update-chain.ts';
export type { Destination } from './feedback/destination.ts';
export {
  ChainUpdateError,
  ConfigurationError,
  FeedbackError,
  FootlightError,
  IngestError,
  LLMClientError,
  TemplateError,
  isFootlightError,
} from './errors/index.ts';
export type { FootlightErrorCode, LLMClientErrorCode, LLMServer } from './errors/index.ts';
export type { ChainUpdate, Feedback, FootlightEvent } from './wire/index.ts';

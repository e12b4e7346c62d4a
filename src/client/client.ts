import { OpenAI, type ClientOptions as OpenAIOptions } from 'openai';
import type { InstrumentedChat, InstrumentedCompletions, InstrumentedEmbeddings } from './instrumented.ts';
import type { InstrumentedResponses } from './instrumented-responses.ts';
import { recorded, type WithFootlightOptions } from './recorded.ts';

/** Every option of OpenAI's client, and what to record. */
export interface ClientOptions extends OpenAIOptions, WithFootlightOptions {}

// Apart, because consoles do not take a class for one that names its base in a call.
const RecordedOpenAI = /* @__PURE__ */ recorded<typeof OpenAI, OpenAIOptions>(OpenAI, 'openai');

/**
 * The official OpenAI client, which also records the calls that it makes.
 *
 * @example
 * ```ts
 * const client = new Client({ footlight: { apiKey: process.env.FOOTLIGHT_API_KEY } });
 * ```
 * @throws ConfigurationError when an option of `footlight` cannot work.
 */
export class Client extends RecordedOpenAI {
  /** As OpenAI's, which writes it into the User-Agent header. */
  static override get name(): string {
    return OpenAI.name;
  }

  static override OpenAI: typeof Client = this;

  /** With openai alone an Azure client is an instance of `OpenAI`, too, so ours is one of ours. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this.prototype === Client.prototype) return value instanceof OpenAI && 'sendFeedback' in value;
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }

  declare chat: InstrumentedChat;
  declare completions: InstrumentedCompletions;
  declare embeddings: InstrumentedEmbeddings;
  declare responses: InstrumentedResponses;
}

export interface Client {
  /** A client with other options, which records where its parent does; `footlight` is merged over the parent's. */
  withOptions(options: Partial<ClientOptions>): this;
}

// Generated from here on; do not edit. See scripts/generate-namespace.ts.

/* eslint-disable max-lines -- generated */
// A line broken in two would escape its @ts-ignore, hence:
// prettier-ignore
export declare namespace Client {
  /** @ts-ignore -- not in every supported openai */
  export type DataResidency = OpenAI.DataResidency;
  export type RequestOptions = OpenAI.RequestOptions;
  export import Page = OpenAI.Page;
  export type PageResponse<Item> = OpenAI.PageResponse<Item>;
  export import CursorPage = OpenAI.CursorPage;
  export type CursorPageParams = OpenAI.CursorPageParams;
  export type CursorPageResponse<Item> = OpenAI.CursorPageResponse<Item>;
  export import ConversationCursorPage = OpenAI.ConversationCursorPage;
  export type ConversationCursorPageParams = OpenAI.ConversationCursorPageParams;
  export type ConversationCursorPageResponse<Item> = OpenAI.ConversationCursorPageResponse<Item>;
  /** @ts-ignore -- not in every supported openai */
  export import NextCursorPage = OpenAI.NextCursorPage;
  /** @ts-ignore -- not in every supported openai */
  export type NextCursorPageParams = OpenAI.NextCursorPageParams;
  /** @ts-ignore -- not in every supported openai */
  export type NextCursorPageResponse<Item> = OpenAI.NextCursorPageResponse<Item>;
  /** @ts-ignore -- not in every supported openai */
  export import TokenPage = OpenAI.TokenPage;
  /** @ts-ignore -- not in every supported openai */
  export type TokenPageParams = OpenAI.TokenPageParams;
  /** @ts-ignore -- not in every supported openai */
  export type TokenPageResponse<Item> = OpenAI.TokenPageResponse<Item>;
  /** @ts-ignore -- not in every supported openai */
  export import Decisions = OpenAI.Decisions;
  /** @ts-ignore -- not in every supported openai */
  export type Decision = OpenAI.Decision;
  export namespace Decision {
    /** @ts-ignore -- not in every supported openai */
    export type AnswerResourcePredicate = OpenAI.Decision.AnswerResourcePredicate;
    /** @ts-ignore -- not in every supported openai */
    export type AnswerResourceChoice = OpenAI.Decision.AnswerResourceChoice;
    export namespace AnswerResourceChoice {
      /** @ts-ignore -- not in every supported openai */
      export type Probability = OpenAI.Decision.AnswerResourceChoice.Probability;
    }
    /** @ts-ignore -- not in every supported openai */
    export type AnswerResourceScore = OpenAI.Decision.AnswerResourceScore;
    export namespace AnswerResourceScore {
      /** @ts-ignore -- not in every supported openai */
      export type Probability = OpenAI.Decision.AnswerResourceScore.Probability;
    }
    /** @ts-ignore -- not in every supported openai */
    export type AnswerResourceRefusal = OpenAI.Decision.AnswerResourceRefusal;
    /** @ts-ignore -- not in every supported openai */
    export type Usage = OpenAI.Decision.Usage;
    export namespace Usage {
      /** @ts-ignore -- not in every supported openai */
      export type InputTokensDetails = OpenAI.Decision.Usage.InputTokensDetails;
      /** @ts-ignore -- not in every supported openai */
      export type OutputTokensDetails = OpenAI.Decision.Usage.OutputTokensDetails;
    }
  }
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputImage = OpenAI.DecisionInputImage;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputMessage = OpenAI.DecisionInputMessage;
  export namespace DecisionInputMessage {
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputUserMessage = OpenAI.DecisionInputMessage.DecisionInputUserMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputDeveloperMessage = OpenAI.DecisionInputMessage.DecisionInputDeveloperMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputSystemMessage = OpenAI.DecisionInputMessage.DecisionInputSystemMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputAssistantMessage = OpenAI.DecisionInputMessage.DecisionInputAssistantMessage;
    export namespace DecisionInputAssistantMessage {
      /** @ts-ignore -- not in every supported openai */
      export type DecisionInputOutputText = OpenAI.DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputOutputText;
      /** @ts-ignore -- not in every supported openai */
      export type DecisionInputRefusal = OpenAI.DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputRefusal;
    }
  }
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputPart = OpenAI.DecisionInputPart;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputText = OpenAI.DecisionInputText;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionPromptCacheBreakpoint = OpenAI.DecisionPromptCacheBreakpoint;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputJson = OpenAI.DecisionInputJson;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionCreateParams = OpenAI.DecisionCreateParams;
  export namespace DecisionCreateParams {
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputUserMessage = OpenAI.DecisionCreateParams.DecisionInputUserMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputDeveloperMessage = OpenAI.DecisionCreateParams.DecisionInputDeveloperMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputSystemMessage = OpenAI.DecisionCreateParams.DecisionInputSystemMessage;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputAssistantMessage = OpenAI.DecisionCreateParams.DecisionInputAssistantMessage;
    export namespace DecisionInputAssistantMessage {
      /** @ts-ignore -- not in every supported openai */
      export type DecisionInputOutputText = OpenAI.DecisionCreateParams.DecisionInputAssistantMessage.DecisionInputOutputText;
      /** @ts-ignore -- not in every supported openai */
      export type DecisionInputRefusal = OpenAI.DecisionCreateParams.DecisionInputAssistantMessage.DecisionInputRefusal;
    }
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputFunctionCall = OpenAI.DecisionCreateParams.DecisionInputFunctionCall;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputFunctionCallOutput = OpenAI.DecisionCreateParams.DecisionInputFunctionCallOutput;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputCustomToolCall = OpenAI.DecisionCreateParams.DecisionInputCustomToolCall;
    /** @ts-ignore -- not in every supported openai */
    export type DecisionInputCustomToolCallOutput = OpenAI.DecisionCreateParams.DecisionInputCustomToolCallOutput;
    /** @ts-ignore -- not in every supported openai */
    export type QuestionParamPredicate = OpenAI.DecisionCreateParams.QuestionParamPredicate;
    /** @ts-ignore -- not in every supported openai */
    export type QuestionParamChoice = OpenAI.DecisionCreateParams.QuestionParamChoice;
    export namespace QuestionParamChoice {
      /** @ts-ignore -- not in every supported openai */
      export type Choice = OpenAI.DecisionCreateParams.QuestionParamChoice.Choice;
    }
    /** @ts-ignore -- not in every supported openai */
    export type QuestionParamScore = OpenAI.DecisionCreateParams.QuestionParamScore;
    export namespace QuestionParamScore {
      /** @ts-ignore -- not in every supported openai */
      export type Level = OpenAI.DecisionCreateParams.QuestionParamScore.Level;
    }
    /** @ts-ignore -- not in every supported openai */
    export type PromptCacheOptions = OpenAI.DecisionCreateParams.PromptCacheOptions;
  }
  export import Completions = OpenAI.Completions;
  export type Completion = OpenAI.Completion;
  export type CompletionChoice = OpenAI.CompletionChoice;
  export namespace CompletionChoice {
    export type Logprobs = OpenAI.CompletionChoice.Logprobs;
  }
  export type CompletionUsage = OpenAI.CompletionUsage;
  export namespace CompletionUsage {
    export type CompletionTokensDetails = OpenAI.CompletionUsage.CompletionTokensDetails;
    export type PromptTokensDetails = OpenAI.CompletionUsage.PromptTokensDetails;
  }
  export type CompletionCreateParams = OpenAI.CompletionCreateParams;
  export namespace CompletionCreateParams {
    export type CompletionCreateParamsNonStreaming = OpenAI.CompletionCreateParams.CompletionCreateParamsNonStreaming;
    export type CompletionCreateParamsStreaming = OpenAI.CompletionCreateParams.CompletionCreateParamsStreaming;
  }
  export type CompletionCreateParamsNonStreaming = OpenAI.CompletionCreateParamsNonStreaming;
  export type CompletionCreateParamsStreaming = OpenAI.CompletionCreateParamsStreaming;
  export import Chat = OpenAI.Chat;
  export type ChatCompletion = OpenAI.ChatCompletion;
  export namespace ChatCompletion {
    export type Choice = OpenAI.ChatCompletion.Choice;
    export namespace Choice {
      export type Logprobs = OpenAI.ChatCompletion.Choice.Logprobs;
    }
    /** @ts-ignore -- not in every supported openai */
    export type Moderation = OpenAI.ChatCompletion.Moderation;
    export namespace Moderation {
      /** @ts-ignore -- not in every supported openai */
      export type ModerationResults = OpenAI.ChatCompletion.Moderation.ModerationResults;
      export namespace ModerationResults {
        /** @ts-ignore -- not in every supported openai */
        export type Result = OpenAI.ChatCompletion.Moderation.ModerationResults.Result;
      }
      /** @ts-ignore -- not in every supported openai */
      export type Error = OpenAI.ChatCompletion.Moderation.Error;
    }
  }
  export type ChatCompletionAllowedToolChoice = OpenAI.ChatCompletionAllowedToolChoice;
  export type ChatCompletionAssistantMessageParam = OpenAI.ChatCompletionAssistantMessageParam;
  export namespace ChatCompletionAssistantMessageParam {
    export type Audio = OpenAI.ChatCompletionAssistantMessageParam.Audio;
    export type FunctionCall = OpenAI.ChatCompletionAssistantMessageParam.FunctionCall;
  }
  export type ChatCompletionAudio = OpenAI.ChatCompletionAudio;
  export type ChatCompletionAudioParam = OpenAI.ChatCompletionAudioParam;
  export namespace ChatCompletionAudioParam {
    /** @ts-ignore -- not in every supported openai */
    export type ID = OpenAI.ChatCompletionAudioParam.ID;
  }
  export type ChatCompletionChunk = OpenAI.ChatCompletionChunk;
  export namespace ChatCompletionChunk {
    export type Choice = OpenAI.ChatCompletionChunk.Choice;
    export namespace Choice {
      export type Delta = OpenAI.ChatCompletionChunk.Choice.Delta;
      export namespace Delta {
        /** @ts-ignore -- not in every supported openai */
        export type Audio = OpenAI.ChatCompletionChunk.Choice.Delta.Audio;
        export type FunctionCall = OpenAI.ChatCompletionChunk.Choice.Delta.FunctionCall;
        export type ToolCall = OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall;
        export namespace ToolCall {
          /** @ts-ignore -- not in every supported openai */
          export type Custom = OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall.Custom;
          export type Function = OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall.Function;
        }
      }
      export type Logprobs = OpenAI.ChatCompletionChunk.Choice.Logprobs;
    }
    /** @ts-ignore -- not in every supported openai */
    export type Moderation = OpenAI.ChatCompletionChunk.Moderation;
    export namespace Moderation {
      /** @ts-ignore -- not in every supported openai */
      export type ModerationResults = OpenAI.ChatCompletionChunk.Moderation.ModerationResults;
      export namespace ModerationResults {
        /** @ts-ignore -- not in every supported openai */
        export type Result = OpenAI.ChatCompletionChunk.Moderation.ModerationResults.Result;
      }
      /** @ts-ignore -- not in every supported openai */
      export type Error = OpenAI.ChatCompletionChunk.Moderation.Error;
    }
  }
  export type ChatCompletionContentPart = OpenAI.ChatCompletionContentPart;
  export namespace ChatCompletionContentPart {
    export type File = OpenAI.ChatCompletionContentPart.File;
    export namespace File {
      export type File = OpenAI.ChatCompletionContentPart.File.File;
      /** @ts-ignore -- not in every supported openai */
      export type PromptCacheBreakpoint = OpenAI.ChatCompletionContentPart.File.PromptCacheBreakpoint;
    }
  }
  export type ChatCompletionContentPartImage = OpenAI.ChatCompletionContentPartImage;
  export namespace ChatCompletionContentPartImage {
    export type ImageURL = OpenAI.ChatCompletionContentPartImage.ImageURL;
    /** @ts-ignore -- not in every supported openai */
    export type PromptCacheBreakpoint = OpenAI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
  }
  export type ChatCompletionContentPartInputAudio = OpenAI.ChatCompletionContentPartInputAudio;
  export namespace ChatCompletionContentPartInputAudio {
    export type InputAudio = OpenAI.ChatCompletionContentPartInputAudio.InputAudio;
    /** @ts-ignore -- not in every supported openai */
    export type PromptCacheBreakpoint = OpenAI.ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
  }
  export type ChatCompletionContentPartRefusal = OpenAI.ChatCompletionContentPartRefusal;
  export type ChatCompletionContentPartText = OpenAI.ChatCompletionContentPartText;
  export namespace ChatCompletionContentPartText {
    /** @ts-ignore -- not in every supported openai */
    export type PromptCacheBreakpoint = OpenAI.ChatCompletionContentPartText.PromptCacheBreakpoint;
  }
  export type ChatCompletionCustomTool = OpenAI.ChatCompletionCustomTool;
  export namespace ChatCompletionCustomTool {
    export type Custom = OpenAI.ChatCompletionCustomTool.Custom;
    export namespace Custom {
      export type Text = OpenAI.ChatCompletionCustomTool.Custom.Text;
      export type Grammar = OpenAI.ChatCompletionCustomTool.Custom.Grammar;
      export namespace Grammar {
        export type Grammar = OpenAI.ChatCompletionCustomTool.Custom.Grammar.Grammar;
      }
    }
  }
  export type ChatCompletionDeleted = OpenAI.ChatCompletionDeleted;
  export type ChatCompletionDeveloperMessageParam = OpenAI.ChatCompletionDeveloperMessageParam;
  export type ChatCompletionFunctionCallOption = OpenAI.ChatCompletionFunctionCallOption;
  export type ChatCompletionFunctionMessageParam = OpenAI.ChatCompletionFunctionMessageParam;
  export type ChatCompletionFunctionTool = OpenAI.ChatCompletionFunctionTool;
  export type ChatCompletionMessage = OpenAI.ChatCompletionMessage;
  export namespace ChatCompletionMessage {
    export type Annotation = OpenAI.ChatCompletionMessage.Annotation;
    export namespace Annotation {
      export type URLCitation = OpenAI.ChatCompletionMessage.Annotation.URLCitation;
    }
    export type FunctionCall = OpenAI.ChatCompletionMessage.FunctionCall;
  }
  export type ChatCompletionMessageCustomToolCall = OpenAI.ChatCompletionMessageCustomToolCall;
  export namespace ChatCompletionMessageCustomToolCall {
    export type Custom = OpenAI.ChatCompletionMessageCustomToolCall.Custom;
  }
  export type ChatCompletionMessageFunctionToolCall = OpenAI.ChatCompletionMessageFunctionToolCall;
  export namespace ChatCompletionMessageFunctionToolCall {
    export type Function = OpenAI.ChatCompletionMessageFunctionToolCall.Function;
  }
  export type ChatCompletionMessageParam = OpenAI.ChatCompletionMessageParam;
  export type ChatCompletionMessageToolCall = OpenAI.ChatCompletionMessageToolCall;
  export type ChatCompletionModality = OpenAI.ChatCompletionModality;
  export type ChatCompletionNamedToolChoice = OpenAI.ChatCompletionNamedToolChoice;
  export namespace ChatCompletionNamedToolChoice {
    export type Function = OpenAI.ChatCompletionNamedToolChoice.Function;
  }
  export type ChatCompletionNamedToolChoiceCustom = OpenAI.ChatCompletionNamedToolChoiceCustom;
  export namespace ChatCompletionNamedToolChoiceCustom {
    export type Custom = OpenAI.ChatCompletionNamedToolChoiceCustom.Custom;
  }
  export type ChatCompletionPredictionContent = OpenAI.ChatCompletionPredictionContent;
  export type ChatCompletionRole = OpenAI.ChatCompletionRole;
  export type ChatCompletionStoreMessage = OpenAI.ChatCompletionStoreMessage;
  export type ChatCompletionStreamOptions = OpenAI.ChatCompletionStreamOptions;
  export type ChatCompletionSystemMessageParam = OpenAI.ChatCompletionSystemMessageParam;
  export type ChatCompletionTokenLogprob = OpenAI.ChatCompletionTokenLogprob;
  export namespace ChatCompletionTokenLogprob {
    export type TopLogprob = OpenAI.ChatCompletionTokenLogprob.TopLogprob;
  }
  export type ChatCompletionTool = OpenAI.ChatCompletionTool;
  export type ChatCompletionToolChoiceOption = OpenAI.ChatCompletionToolChoiceOption;
  export type ChatCompletionToolMessageParam = OpenAI.ChatCompletionToolMessageParam;
  export type ChatCompletionUserMessageParam = OpenAI.ChatCompletionUserMessageParam;
  export type ChatCompletionAllowedTools = OpenAI.ChatCompletionAllowedTools;
  export type ChatCompletionReasoningEffort = OpenAI.ChatCompletionReasoningEffort;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedFunction = OpenAI.ParsedFunction;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedFunctionToolCall = OpenAI.ParsedFunctionToolCall;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedChatCompletionMessageToolCall = OpenAI.ParsedChatCompletionMessageToolCall;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedChatCompletionMessage<ParsedT> = OpenAI.ParsedChatCompletionMessage<ParsedT>;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedChoice<ParsedT> = OpenAI.ParsedChoice<ParsedT>;
  /** @ts-ignore -- not in every supported openai */
  export type ParsedChatCompletion<ParsedT> = OpenAI.ParsedChatCompletion<ParsedT>;
  export type ChatCompletionsPage = OpenAI.ChatCompletionsPage;
  export type ChatCompletionCreateParams = OpenAI.ChatCompletionCreateParams;
  export namespace ChatCompletionCreateParams {
    export type Function = OpenAI.ChatCompletionCreateParams.Function;
    /** @ts-ignore -- not in every supported openai */
    export type Moderation = OpenAI.ChatCompletionCreateParams.Moderation;
    export namespace Moderation {
      /** @ts-ignore -- not in every supported openai */
      export type Policy = OpenAI.ChatCompletionCreateParams.Moderation.Policy;
      export namespace Policy {
        /** @ts-ignore -- not in every supported openai */
        export type Input = OpenAI.ChatCompletionCreateParams.Moderation.Policy.Input;
        /** @ts-ignore -- not in every supported openai */
        export type Output = OpenAI.ChatCompletionCreateParams.Moderation.Policy.Output;
      }
    }
    /** @ts-ignore -- not in every supported openai */
    export type PromptCacheOptions = OpenAI.ChatCompletionCreateParams.PromptCacheOptions;
    export type WebSearchOptions = OpenAI.ChatCompletionCreateParams.WebSearchOptions;
    export namespace WebSearchOptions {
      export type UserLocation = OpenAI.ChatCompletionCreateParams.WebSearchOptions.UserLocation;
      export namespace UserLocation {
        export type Approximate = OpenAI.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
      }
    }
    export type ChatCompletionCreateParamsNonStreaming = OpenAI.ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming;
    export type ChatCompletionCreateParamsStreaming = OpenAI.ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming;
  }
  export type ChatCompletionCreateParamsNonStreaming = OpenAI.ChatCompletionCreateParamsNonStreaming;
  export type ChatCompletionCreateParamsStreaming = OpenAI.ChatCompletionCreateParamsStreaming;
  export type ChatCompletionUpdateParams = OpenAI.ChatCompletionUpdateParams;
  export type ChatCompletionListParams = OpenAI.ChatCompletionListParams;
  /** @ts-ignore -- not in every supported openai */
  export type ChatCompletionParseParams = OpenAI.ChatCompletionParseParams;
  export import Embeddings = OpenAI.Embeddings;
  export type CreateEmbeddingResponse = OpenAI.CreateEmbeddingResponse;
  export namespace CreateEmbeddingResponse {
    export type Usage = OpenAI.CreateEmbeddingResponse.Usage;
  }
  export type Embedding = OpenAI.Embedding;
  export type EmbeddingModel = OpenAI.EmbeddingModel;
  export type EmbeddingCreateParams = OpenAI.EmbeddingCreateParams;
  export import Files = OpenAI.Files;
  export type FileDeleted = OpenAI.FileDeleted;
  export type FileObject = OpenAI.FileObject;
  export type FilePurpose = OpenAI.FilePurpose;
  export type FileContent = OpenAI.FileContent;
  export type FileObjectsPage = OpenAI.FileObjectsPage;
  export type FileCreateParams = OpenAI.FileCreateParams;
  export namespace FileCreateParams {
    export type ExpiresAfter = OpenAI.FileCreateParams.ExpiresAfter;
  }
  export type FileListParams = OpenAI.FileListParams;
  export import Images = OpenAI.Images;
  export type Image = OpenAI.Image;
  export type ImageEditCompletedEvent = OpenAI.ImageEditCompletedEvent;
  export namespace ImageEditCompletedEvent {
    export type Usage = OpenAI.ImageEditCompletedEvent.Usage;
    export namespace Usage {
      export type InputTokensDetails = OpenAI.ImageEditCompletedEvent.Usage.InputTokensDetails;
    }
  }
  export type ImageEditPartialImageEvent = OpenAI.ImageEditPartialImageEvent;
  export type ImageEditStreamEvent = OpenAI.ImageEditStreamEvent;
  export type ImageGenCompletedEvent = OpenAI.ImageGenCompletedEvent;
  export namespace ImageGenCompletedEvent {
    export type Usage = OpenAI.ImageGenCompletedEvent.Usage;
    export namespace Usage {
      export type InputTokensDetails = OpenAI.ImageGenCompletedEvent.Usage.InputTokensDetails;
    }
  }
  export type ImageGenPartialImageEvent = OpenAI.ImageGenPartialImageEvent;
  export type ImageGenStreamEvent = OpenAI.ImageGenStreamEvent;
  export type ImageModel = OpenAI.ImageModel;
  export type ImagesResponse = OpenAI.ImagesResponse;
  export namespace ImagesResponse {
    /** @ts-ignore -- not in every supported openai */
    export type SvgUsage = OpenAI.ImagesResponse.SvgUsage;
    export type Usage = OpenAI.ImagesResponse.Usage;
    export namespace Usage {
      export type InputTokensDetails = OpenAI.ImagesResponse.Usage.InputTokensDetails;
      /** @ts-ignore -- not in every supported openai */
      export type OutputTokensDetails = OpenAI.ImagesResponse.Usage.OutputTokensDetails;
    }
  }
  export type ImageCreateVariationParams = OpenAI.ImageCreateVariationParams;
  export type ImageEditParams = OpenAI.ImageEditParams;
  export namespace ImageEditParams {
    export type ImageEditParamsNonStreaming = OpenAI.ImageEditParams.ImageEditParamsNonStreaming;
    export type ImageEditParamsStreaming = OpenAI.ImageEditParams.ImageEditParamsStreaming;
  }
  export type ImageEditParamsNonStreaming = OpenAI.ImageEditParamsNonStreaming;
  export type ImageEditParamsStreaming = OpenAI.ImageEditParamsStreaming;
  export type ImageGenerateParams = OpenAI.ImageGenerateParams;
  export namespace ImageGenerateParams {
    /** @ts-ignore -- not in every supported openai */
    export type Svg = OpenAI.ImageGenerateParams.Svg;
    export namespace Svg {
      /** @ts-ignore -- not in every supported openai */
      export type Reasoning = OpenAI.ImageGenerateParams.Svg.Reasoning;
    }
    export type ImageGenerateParamsNonStreaming = OpenAI.ImageGenerateParams.ImageGenerateParamsNonStreaming;
    export type ImageGenerateParamsStreaming = OpenAI.ImageGenerateParams.ImageGenerateParamsStreaming;
  }
  export type ImageGenerateParamsNonStreaming = OpenAI.ImageGenerateParamsNonStreaming;
  export type ImageGenerateParamsStreaming = OpenAI.ImageGenerateParamsStreaming;
  /** @ts-ignore -- not in every supported openai */
  export import ContentProvenanceChecks = OpenAI.ContentProvenanceChecks;
  /** @ts-ignore -- not in every supported openai */
  export type ContentProvenanceCheck = OpenAI.ContentProvenanceCheck;
  export namespace ContentProvenanceCheck {
    /** @ts-ignore -- not in every supported openai */
    export type C2PA = OpenAI.ContentProvenanceCheck.C2PA;
    /** @ts-ignore -- not in every supported openai */
    export type SynthID = OpenAI.ContentProvenanceCheck.SynthID;
  }
  /** @ts-ignore -- not in every supported openai */
  export type ContentProvenanceCheckCreateParams = OpenAI.ContentProvenanceCheckCreateParams;
  export import Audio = OpenAI.Audio;
  export type AudioModel = OpenAI.AudioModel;
  export type AudioResponseFormat = OpenAI.AudioResponseFormat;
  export import Moderations = OpenAI.Moderations;
  export type Moderation = OpenAI.Moderation;
  export namespace Moderation {
    export type Categories = OpenAI.Moderation.Categories;
    export type CategoryAppliedInputTypes = OpenAI.Moderation.CategoryAppliedInputTypes;
    export type CategoryScores = OpenAI.Moderation.CategoryScores;
  }
  export type ModerationImageURLInput = OpenAI.ModerationImageURLInput;
  export namespace ModerationImageURLInput {
    export type ImageURL = OpenAI.ModerationImageURLInput.ImageURL;
  }
  export type ModerationModel = OpenAI.ModerationModel;
  export type ModerationMultiModalInput = OpenAI.ModerationMultiModalInput;
  export type ModerationTextInput = OpenAI.ModerationTextInput;
  export type ModerationCreateResponse = OpenAI.ModerationCreateResponse;
  export type ModerationCreateParams = OpenAI.ModerationCreateParams;
  export import Models = OpenAI.Models;
  export type Model = OpenAI.Model;
  export type ModelDeleted = OpenAI.ModelDeleted;
  export type ModelsPage = OpenAI.ModelsPage;
  export import FineTuning = OpenAI.FineTuning;
  export import Graders = OpenAI.Graders;
  export import VectorStores = OpenAI.VectorStores;
  export type AutoFileChunkingStrategyParam = OpenAI.AutoFileChunkingStrategyParam;
  export type FileChunkingStrategy = OpenAI.FileChunkingStrategy;
  export type FileChunkingStrategyParam = OpenAI.FileChunkingStrategyParam;
  export type OtherFileChunkingStrategyObject = OpenAI.OtherFileChunkingStrategyObject;
  export type StaticFileChunkingStrategy = OpenAI.StaticFileChunkingStrategy;
  export type StaticFileChunkingStrategyObject = OpenAI.StaticFileChunkingStrategyObject;
  export type StaticFileChunkingStrategyObjectParam = OpenAI.StaticFileChunkingStrategyObjectParam;
  export type VectorStore = OpenAI.VectorStore;
  export namespace VectorStore {
    export type FileCounts = OpenAI.VectorStore.FileCounts;
    export type ExpiresAfter = OpenAI.VectorStore.ExpiresAfter;
  }
  export type VectorStoreDeleted = OpenAI.VectorStoreDeleted;
  export type VectorStoreSearchResponse = OpenAI.VectorStoreSearchResponse;
  export namespace VectorStoreSearchResponse {
    export type Content = OpenAI.VectorStoreSearchResponse.Content;
  }
  export type VectorStoresPage = OpenAI.VectorStoresPage;
  export type VectorStoreSearchResponsesPage = OpenAI.VectorStoreSearchResponsesPage;
  export type VectorStoreCreateParams = OpenAI.VectorStoreCreateParams;
  export namespace VectorStoreCreateParams {
    export type ExpiresAfter = OpenAI.VectorStoreCreateParams.ExpiresAfter;
  }
  export type VectorStoreUpdateParams = OpenAI.VectorStoreUpdateParams;
  export namespace VectorStoreUpdateParams {
    export type ExpiresAfter = OpenAI.VectorStoreUpdateParams.ExpiresAfter;
  }
  export type VectorStoreListParams = OpenAI.VectorStoreListParams;
  export type VectorStoreSearchParams = OpenAI.VectorStoreSearchParams;
  export namespace VectorStoreSearchParams {
    export type RankingOptions = OpenAI.VectorStoreSearchParams.RankingOptions;
  }
  /** @ts-ignore -- not in every supported openai */
  export import Safety = OpenAI.Safety;
  export import Webhooks = OpenAI.Webhooks;
  export import Beta = OpenAI.Beta;
  export import Batches = OpenAI.Batches;
  export type Batch = OpenAI.Batch;
  export namespace Batch {
    export type Errors = OpenAI.Batch.Errors;
  }
  export type BatchError = OpenAI.BatchError;
  export type BatchRequestCounts = OpenAI.BatchRequestCounts;
  /** @ts-ignore -- not in every supported openai */
  export type BatchUsage = OpenAI.BatchUsage;
  export namespace BatchUsage {
    /** @ts-ignore -- not in every supported openai */
    export type InputTokensDetails = OpenAI.BatchUsage.InputTokensDetails;
    /** @ts-ignore -- not in every supported openai */
    export type OutputTokensDetails = OpenAI.BatchUsage.OutputTokensDetails;
  }
  export type BatchesPage = OpenAI.BatchesPage;
  export type BatchCreateParams = OpenAI.BatchCreateParams;
  export namespace BatchCreateParams {
    export type OutputExpiresAfter = OpenAI.BatchCreateParams.OutputExpiresAfter;
  }
  export type BatchListParams = OpenAI.BatchListParams;
  export import Uploads = OpenAI.Uploads;
  export type Upload = OpenAI.Upload;
  export type UploadCreateParams = OpenAI.UploadCreateParams;
  export namespace UploadCreateParams {
    export type ExpiresAfter = OpenAI.UploadCreateParams.ExpiresAfter;
  }
  export type UploadCompleteParams = OpenAI.UploadCompleteParams;
  /** @ts-ignore -- not in every supported openai */
  export import Admin = OpenAI.Admin;
  export import Responses = OpenAI.Responses;
  /** @ts-ignore -- not in every supported openai */
  export import Live = OpenAI.Live;
  export import Realtime = OpenAI.Realtime;
  export import Conversations = OpenAI.Conversations;
  export import Evals = OpenAI.Evals;
  export type EvalCustomDataSourceConfig = OpenAI.EvalCustomDataSourceConfig;
  export type EvalStoredCompletionsDataSourceConfig = OpenAI.EvalStoredCompletionsDataSourceConfig;
  export type EvalCreateResponse = OpenAI.EvalCreateResponse;
  export namespace EvalCreateResponse {
    export type Logs = OpenAI.EvalCreateResponse.Logs;
    export type EvalGraderTextSimilarity = OpenAI.EvalCreateResponse.EvalGraderTextSimilarity;
    export type EvalGraderPython = OpenAI.EvalCreateResponse.EvalGraderPython;
    export type EvalGraderScoreModel = OpenAI.EvalCreateResponse.EvalGraderScoreModel;
  }
  export type EvalRetrieveResponse = OpenAI.EvalRetrieveResponse;
  export namespace EvalRetrieveResponse {
    export type Logs = OpenAI.EvalRetrieveResponse.Logs;
    export type EvalGraderTextSimilarity = OpenAI.EvalRetrieveResponse.EvalGraderTextSimilarity;
    export type EvalGraderPython = OpenAI.EvalRetrieveResponse.EvalGraderPython;
    export type EvalGraderScoreModel = OpenAI.EvalRetrieveResponse.EvalGraderScoreModel;
  }
  export type EvalUpdateResponse = OpenAI.EvalUpdateResponse;
  export namespace EvalUpdateResponse {
    export type Logs = OpenAI.EvalUpdateResponse.Logs;
    export type EvalGraderTextSimilarity = OpenAI.EvalUpdateResponse.EvalGraderTextSimilarity;
    export type EvalGraderPython = OpenAI.EvalUpdateResponse.EvalGraderPython;
    export type EvalGraderScoreModel = OpenAI.EvalUpdateResponse.EvalGraderScoreModel;
  }
  export type EvalListResponse = OpenAI.EvalListResponse;
  export namespace EvalListResponse {
    export type Logs = OpenAI.EvalListResponse.Logs;
    export type EvalGraderTextSimilarity = OpenAI.EvalListResponse.EvalGraderTextSimilarity;
    export type EvalGraderPython = OpenAI.EvalListResponse.EvalGraderPython;
    export type EvalGraderScoreModel = OpenAI.EvalListResponse.EvalGraderScoreModel;
  }
  export type EvalDeleteResponse = OpenAI.EvalDeleteResponse;
  export type EvalListResponsesPage = OpenAI.EvalListResponsesPage;
  export type EvalCreateParams = OpenAI.EvalCreateParams;
  export namespace EvalCreateParams {
    export type Custom = OpenAI.EvalCreateParams.Custom;
    export type Logs = OpenAI.EvalCreateParams.Logs;
    export type StoredCompletions = OpenAI.EvalCreateParams.StoredCompletions;
    export type LabelModel = OpenAI.EvalCreateParams.LabelModel;
    export namespace LabelModel {
      export type SimpleInputMessage = OpenAI.EvalCreateParams.LabelModel.SimpleInputMessage;
      export type EvalItem = OpenAI.EvalCreateParams.LabelModel.EvalItem;
      export namespace EvalItem {
        export type OutputText = OpenAI.EvalCreateParams.LabelModel.EvalItem.OutputText;
        export type InputImage = OpenAI.EvalCreateParams.LabelModel.EvalItem.InputImage;
      }
    }
    export type TextSimilarity = OpenAI.EvalCreateParams.TextSimilarity;
    export type Python = OpenAI.EvalCreateParams.Python;
    export type ScoreModel = OpenAI.EvalCreateParams.ScoreModel;
  }
  export type EvalUpdateParams = OpenAI.EvalUpdateParams;
  export type EvalListParams = OpenAI.EvalListParams;
  export import Containers = OpenAI.Containers;
  export type ContainerCreateResponse = OpenAI.ContainerCreateResponse;
  export namespace ContainerCreateResponse {
    export type ExpiresAfter = OpenAI.ContainerCreateResponse.ExpiresAfter;
    /** @ts-ignore -- not in every supported openai */
    export type NetworkPolicy = OpenAI.ContainerCreateResponse.NetworkPolicy;
  }
  export type ContainerRetrieveResponse = OpenAI.ContainerRetrieveResponse;
  export namespace ContainerRetrieveResponse {
    export type ExpiresAfter = OpenAI.ContainerRetrieveResponse.ExpiresAfter;
    /** @ts-ignore -- not in every supported openai */
    export type NetworkPolicy = OpenAI.ContainerRetrieveResponse.NetworkPolicy;
  }
  export type ContainerListResponse = OpenAI.ContainerListResponse;
  export namespace ContainerListResponse {
    export type ExpiresAfter = OpenAI.ContainerListResponse.ExpiresAfter;
    /** @ts-ignore -- not in every supported openai */
    export type NetworkPolicy = OpenAI.ContainerListResponse.NetworkPolicy;
  }
  export type ContainerListResponsesPage = OpenAI.ContainerListResponsesPage;
  export type ContainerCreateParams = OpenAI.ContainerCreateParams;
  export namespace ContainerCreateParams {
    export type ExpiresAfter = OpenAI.ContainerCreateParams.ExpiresAfter;
  }
  export type ContainerListParams = OpenAI.ContainerListParams;
  /** @ts-ignore -- not in every supported openai */
  export import Skills = OpenAI.Skills;
  /** @ts-ignore -- not in every supported openai */
  export type DeletedSkill = OpenAI.DeletedSkill;
  /** @ts-ignore -- not in every supported openai */
  export type Skill = OpenAI.Skill;
  /** @ts-ignore -- not in every supported openai */
  export type SkillList = OpenAI.SkillList;
  /** @ts-ignore -- not in every supported openai */
  export type SkillsPage = OpenAI.SkillsPage;
  /** @ts-ignore -- not in every supported openai */
  export type SkillCreateParams = OpenAI.SkillCreateParams;
  /** @ts-ignore -- not in every supported openai */
  export type SkillUpdateParams = OpenAI.SkillUpdateParams;
  /** @ts-ignore -- not in every supported openai */
  export type SkillListParams = OpenAI.SkillListParams;
  /** @ts-ignore -- not in every supported openai */
  export import Videos = OpenAI.Videos;
  /** @ts-ignore -- not in every supported openai */
  export type ImageInputReferenceParam = OpenAI.ImageInputReferenceParam;
  /** @ts-ignore -- not in every supported openai */
  export type Video = OpenAI.Video;
  /** @ts-ignore -- not in every supported openai */
  export type VideoCreateError = OpenAI.VideoCreateError;
  export namespace VideoCreateError {
    /** @ts-ignore -- not in every supported openai */
    export type Misalignment = OpenAI.VideoCreateError.Misalignment;
    export namespace Misalignment {
      /** @ts-ignore -- not in every supported openai */
      export type Steer = OpenAI.VideoCreateError.Misalignment.Steer;
    }
  }
  /** @ts-ignore -- not in every supported openai */
  export type VideoModel = OpenAI.VideoModel;
  /** @ts-ignore -- not in every supported openai */
  export type VideoSeconds = OpenAI.VideoSeconds;
  /** @ts-ignore -- not in every supported openai */
  export type VideoSize = OpenAI.VideoSize;
  /** @ts-ignore -- not in every supported openai */
  export type VideoDeleteResponse = OpenAI.VideoDeleteResponse;
  /** @ts-ignore -- not in every supported openai */
  export type VideoCreateCharacterResponse = OpenAI.VideoCreateCharacterResponse;
  /** @ts-ignore -- not in every supported openai */
  export type VideoGetCharacterResponse = OpenAI.VideoGetCharacterResponse;
  /** @ts-ignore -- not in every supported openai */
  export type VideosPage = OpenAI.VideosPage;
  /** @ts-ignore -- not in every supported openai */
  export type VideoCreateParams = OpenAI.VideoCreateParams;
  /** @ts-ignore -- not in every supported openai */
  export type VideoListParams = OpenAI.VideoListParams;
  /** @ts-ignore -- not in every supported openai */
  export type VideoCreateCharacterParams = OpenAI.VideoCreateCharacterParams;
  /** @ts-ignore -- not in every supported openai */
  export type VideoDownloadContentParams = OpenAI.VideoDownloadContentParams;
  /** @ts-ignore -- not in every supported openai */
  export type VideoEditParams = OpenAI.VideoEditParams;
  export namespace VideoEditParams {
    /** @ts-ignore -- not in every supported openai */
    export type VideoReferenceInputParam = OpenAI.VideoEditParams.VideoReferenceInputParam;
  }
  /** @ts-ignore -- not in every supported openai */
  export type VideoExtendParams = OpenAI.VideoExtendParams;
  export namespace VideoExtendParams {
    /** @ts-ignore -- not in every supported openai */
    export type VideoReferenceInputParam = OpenAI.VideoExtendParams.VideoReferenceInputParam;
  }
  /** @ts-ignore -- not in every supported openai */
  export type VideoRemixParams = OpenAI.VideoRemixParams;
  export type AllModels = OpenAI.AllModels;
  export type ChatModel = OpenAI.ChatModel;
  export type ComparisonFilter = OpenAI.ComparisonFilter;
  export type CompoundFilter = OpenAI.CompoundFilter;
  export type CustomToolInputFormat = OpenAI.CustomToolInputFormat;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionInputJSON = OpenAI.DecisionInputJSON;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionQuestionInputImage = OpenAI.DecisionQuestionInputImage;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionQuestionInputPart = OpenAI.DecisionQuestionInputPart;
  /** @ts-ignore -- not in every supported openai */
  export type DecisionQuestionInputText = OpenAI.DecisionQuestionInputText;
  export type ErrorObject = OpenAI.ErrorObject;
  export type FunctionDefinition = OpenAI.FunctionDefinition;
  export type FunctionParameters = OpenAI.FunctionParameters;
  export type Metadata = OpenAI.Metadata;
  /** @ts-ignore -- not in every supported openai */
  export type OAuthErrorCode = OpenAI.OAuthErrorCode;
  export type Reasoning = OpenAI.Reasoning;
  export type ReasoningEffort = OpenAI.ReasoningEffort;
  export type ResponseFormatJSONObject = OpenAI.ResponseFormatJSONObject;
  export type ResponseFormatJSONSchema = OpenAI.ResponseFormatJSONSchema;
  export type ResponseFormatText = OpenAI.ResponseFormatText;
  export type ResponseFormatTextGrammar = OpenAI.ResponseFormatTextGrammar;
  export type ResponseFormatTextPython = OpenAI.ResponseFormatTextPython;
  export type ResponsesModel = OpenAI.ResponsesModel;
}

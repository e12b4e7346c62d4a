import * as z from 'zod';
import { id, jsonArray, jsonObject } from '../fields.ts';

const text = z.string().nullish();

const toolCall = z.looseObject({
  id: text,
  type: text,
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});

const libretto = {
  apiName: text,
  promptTemplateName: text,
  promptEventId: text,
  params: jsonObject.nullish(),
  promptTemplateChat: jsonArray.nullish(),
  promptTemplateText: text,
  modelParameters: jsonObject.nullish(),
  feedbackKey: text,
  chatId: text,
  chainId: text,
  parentEventId: text,
  tools: jsonArray.nullish(),
  response: text,
  responseTime: z.number().nullish(),
  toolCalls: z.array(toolCall).nullish(),
  rawResponse: z.unknown().optional(),
  responseMetrics: jsonObject.nullish(),
  responseErrors: jsonArray.nullish(),
  context: jsonObject.nullish(),
};

/** The body of `POST /api/event`, as both of Libretto's clients send it; what they do not send is no part of the event. */
export const librettoEventSchema = z.object(libretto);

/** An event on Libretto's wire. */
export type LibrettoEvent = z.infer<typeof librettoEventSchema>;

/** A tool call on Libretto's wire, in OpenAI's shape. */
export type LibrettoToolCall = z.infer<typeof toolCall>;

/** The body of `POST /api/feedback`: the clients mix two spellings, and send null for what was not given. */
export const librettoFeedbackSchema = z
  .object({
    feedback_key: id,
    rating: z.number().min(0).max(1).nullish(),
    better_response: z.string().max(200_000).nullish(),
    is_deleted: z.boolean().nullish(),
  })
  .refine(
    ({ rating, better_response: better, is_deleted: deleted }) => rating != null || better != null || deleted,
    { error: 'expected rating, better_response or is_deleted, got none of them' },
  );

/** Feedback on Libretto's wire. */
export type LibrettoFeedback = z.infer<typeof librettoFeedbackSchema>;

/** The body of `POST /api/v1/updateChain`. */
export const librettoChainSchema = z.object({ id, result: z.unknown().optional() });

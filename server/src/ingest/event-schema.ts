import { EVENT_SCHEMA_VERSION } from 'footlight/wire';
import * as z from 'zod';
import { amount, count, id, isoDate, jsonArray, jsonObject, name, uuid, word } from './fields.ts';

const choice = z.looseObject({
  index: count,
  role: z.string().optional(),
  content: z.string().nullable(),
  refusal: z.string().optional(),
  reasoning: z.string().optional(),
  toolCalls: z.array(z.looseObject({ name: z.string(), arguments: z.string() })).optional(),
  finishReason: z.string().nullable(),
});

const usage = z.looseObject({
  promptTokens: count,
  completionTokens: count,
  totalTokens: count,
  cachedTokens: count.optional(),
  reasoningTokens: count.optional(),
});

const error = z.looseObject({
  name: z.string().max(500),
  message: z.string(),
  status: z.number().optional(),
  code: z.string().max(500).optional(),
  type: z.string().max(500).optional(),
  param: z.string().optional(),
});

/**
 * What an event must have to be stored and listed.
 *
 * Unknown fields pass, so that a server takes events of a newer SDK; only a raised schema version stops them.
 */
export const eventSchema = z.looseObject({
  schemaVersion: z
    .int()
    .min(1)
    .max(EVENT_SCHEMA_VERSION, {
      error: `this server reads events up to version ${EVENT_SCHEMA_VERSION}; upgrade footlight-server`,
    }),
  id: uuid,
  startedAt: isoDate,
  operation: word,
  helper: z.string().max(500).optional(),
  provider: name,
  host: z.string().max(500).optional(),
  promptTemplateName: name.nullable(),
  templateChat: jsonArray.optional(),
  templateText: z.string().optional(),
  templateParams: jsonObject,
  messages: jsonArray.optional(),
  instructions: z.string().optional(),
  model: z.string().max(500),
  modelParameters: jsonObject,
  tools: jsonArray.optional(),
  stream: z.boolean(),
  status: word,
  choices: z.array(choice),
  finishReason: z.string().nullable(),
  responseId: z.string().max(500).optional(),
  responseModel: z.string().max(500).optional(),
  servedModel: z.string().max(500).optional(),
  requestId: z.string().max(500).optional(),
  usage: usage.optional(),
  error: error.optional(),
  latencyMs: amount,
  timeToFirstChunkMs: amount.optional(),
  attempts: count.optional(),
  chatId: id.optional(),
  chainId: id.optional(),
  parentEventId: id.optional(),
  context: jsonObject.optional(),
  feedbackKey: id,
  sdk: name,
});

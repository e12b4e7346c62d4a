import type { FootlightEvent, JsonObject, JsonValue } from '../wire/index.ts';

type RequestFields = Pick<
  FootlightEvent,
  'model' | 'messages' | 'prompt' | 'tools' | 'stream' | 'modelParameters'
>;

/** Reads the request's JSON as it was sent, and puts each part where the event has its place. */
export function readRequest(body: string): RequestFields {
  const { model, messages, prompt, tools, stream, ...modelParameters } = JSON.parse(body) as Record<
    string,
    JsonValue
  >;
  return {
    model: typeof model === 'string' ? model : '',
    messages: Array.isArray(messages) ? (messages as JsonValue[]) : undefined,
    prompt,
    tools: Array.isArray(tools) ? (tools as JsonValue[]) : undefined,
    stream: stream === true,
    modelParameters: modelParameters as JsonObject,
  };
}

import type { FootlightEvent, JsonObject, JsonValue } from '../wire/index.ts';
import { loose } from './shape.ts';

type RequestFields = Pick<
  FootlightEvent,
  'model' | 'messages' | 'prompt' | 'input' | 'instructions' | 'tools' | 'stream' | 'modelParameters'
>;

/** Reads the request as it was sent, and puts each part where the event has its place; our own key may hold secrets. */
export function readRequest(body: unknown): RequestFields {
  const {
    model,
    messages,
    prompt,
    input,
    instructions,
    tools,
    stream,
    footlight: _,
    ...modelParameters
  } = loose(body) as Record<string, JsonValue>;
  return {
    model: typeof model === 'string' ? model : '',
    messages: Array.isArray(messages) ? (messages as JsonValue[]) : undefined,
    prompt,
    input,
    instructions: typeof instructions === 'string' ? instructions : undefined,
    tools: Array.isArray(tools) ? (tools as JsonValue[]) : undefined,
    stream: stream === true,
    modelParameters: modelParameters as JsonObject,
  };
}

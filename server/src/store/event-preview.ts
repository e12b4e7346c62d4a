import { type FootlightEvent, type JsonObject, type JsonValue, PREVIEW_LENGTH } from 'footlight/wire';
import { cutText } from './clean-text.ts';

const MAX_PREVIEW_PARAMS = 20;

/** What the list shows of an answer: its text, else its refusal, its tool calls, or the error. */
export function answerPreview(event: FootlightEvent): string {
  const choice = event.choices[0];
  const toolCalls = choice?.toolCalls?.map((call) => `${call.name}(${call.arguments})`).join(', ');
  return cutText(
    choice?.content || choice?.refusal || toolCalls || event.error?.message || '',
    PREVIEW_LENGTH,
  );
}

/**
 * What the list shows of the parameters: the first 20, long values cut to text of {@link PREVIEW_LENGTH}
 * characters, so that a list never carries the documents that were filled in.
 */
export function paramsPreview(params: JsonObject): JsonObject {
  const shown = Object.entries(params)
    .slice(0, MAX_PREVIEW_PARAMS)
    .map(([name, value]) => [cutText(name, PREVIEW_LENGTH), shorten(value)] as const);
  // fromEntries defines its keys, so that one named __proto__ stays an ordinary key.
  return Object.fromEntries(shown);
}

function shorten(value: JsonValue | undefined): JsonValue {
  if (typeof value === 'string') return cutText(value, PREVIEW_LENGTH);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const json = JSON.stringify(value);
  return json.length > PREVIEW_LENGTH ? cutText(json, PREVIEW_LENGTH) : value;
}

import type { JsonValue } from 'footlight/wire';
import { formatJson } from './format-json.ts';
import { asRecord, asText, isRecord } from './read-json.ts';

/** One part of a message's content, as the page shows it. */
export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'image'; readonly address: string; readonly canShow: boolean }
  | { readonly kind: 'other'; readonly label: string; readonly json: string };

// Only picture formats without scripts, and only pictures that travel inside the event: nothing is fetched for the page.
const SHOWABLE = /^data:image\/(?:png|jpeg|gif|webp);base64,/;

/** Reads a message's content: text, a list of parts, or nothing at all. */
export function readContent(content: JsonValue | undefined): readonly ContentPart[] {
  if (content === null || content === undefined) return [];
  return Array.isArray(content)
    ? (content as readonly JsonValue[]).map(readPart)
    : [readPart(content as JsonValue)];
}

function readPart(part: JsonValue): ContentPart {
  if (typeof part === 'string') return { kind: 'text', text: part };
  if (!isRecord(part)) return { kind: 'other', label: 'value', json: formatJson(part) };
  if (typeof part['text'] === 'string') return { kind: 'text', text: part['text'] };
  if (typeof part['refusal'] === 'string') return { kind: 'refusal', text: part['refusal'] };
  const image = part['image_url'];
  const address = asText(image) || asText(asRecord(image)['url']);
  if (address !== '') return { kind: 'image', address, canShow: SHOWABLE.test(address) };
  return { kind: 'other', label: asText(part['type']) || 'part', json: formatJson(part) };
}

import { createHash } from 'node:crypto';
import type { FootlightEvent } from 'footlight/wire';
import { canonicalJson } from './canonical-json.ts';

/** The text of a template, by which versions are told apart. */
export interface TemplateText {
  /** SHA-256 of its canonical JSON, in hex. */
  readonly hash: string;
  /** JSON. */
  readonly json: string;
}

const MAX_KNOWN = 500;
/** Longer texts are hashed anew each time instead of being held in memory. */
const MAX_KNOWN_LENGTH = 20_000;
const known = new Map<string, TemplateText>();

/** The text of an event's template; undefined where the event does not tell it. */
export function templateText(event: FootlightEvent): TemplateText | undefined {
  const template = event.templateChat ?? event.templateText;
  if (template === undefined) return undefined;
  const written = JSON.stringify(template);
  const before = known.get(written);
  if (before !== undefined) return before;
  const json = canonicalJson(template);
  const text = { hash: createHash('sha256').update(json).digest('hex'), json };
  if (written.length <= MAX_KNOWN_LENGTH) {
    // Few templates make most calls: forgetting all now and then costs less than keeping an order.
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(written, text);
  }
  return text;
}

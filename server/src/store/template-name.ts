import { createHash } from 'node:crypto';
import type { FootlightEvent } from 'footlight/wire';
import { canonicalJson } from './canonical-json.ts';
import { templateText } from './template-text.ts';

/** The name that an event is listed under: the caller's, or one made of its template, the same for the same template. */
export function templateName(event: FootlightEvent): string {
  if (event.promptTemplateName !== null) return event.promptTemplateName;
  const hash = templateText(event)?.hash ?? hashOf(event.messages ?? event.prompt ?? null);
  return `unnamed-${hash.slice(0, 12)}`;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

import { createHash } from 'node:crypto';
import type { FootlightEvent } from 'footlight/wire';
import { canonicalJson } from './canonical-json.ts';

/** The name that an event is listed under: the caller's, or one made of its template, the same for the same template. */
export function templateName(event: FootlightEvent): string {
  if (event.promptTemplateName !== null) return event.promptTemplateName;
  const template = event.templateChat ?? event.templateText ?? event.messages ?? event.prompt ?? null;
  const hash = createHash('sha256').update(canonicalJson(template)).digest('hex');
  return `unnamed-${hash.slice(0, 12)}`;
}

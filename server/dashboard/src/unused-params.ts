import type { FootlightEvent } from 'footlight/wire';
import { formatInline } from './format-json.ts';
import { splitTemplate } from './template-pieces.ts';

/** Names of parameters that were given but stand nowhere in the template; none when there is no template. */
export function unusedParams(event: FootlightEvent): ReadonlySet<string> {
  if (event.templateText === undefined && event.templateChat === undefined) return new Set();
  const texts = [event.templateText ?? '', ...(event.templateChat ?? []).map(formatInline)];
  const used = new Set<string>();
  for (const piece of texts.flatMap(splitTemplate)) {
    if (piece.kind !== 'parameter') continue;
    used.add(piece.name);
    used.add(piece.name.split(/[.[]/, 1)[0] ?? '');
  }
  return new Set(Object.keys(event.templateParams).filter((name) => !used.has(name)));
}

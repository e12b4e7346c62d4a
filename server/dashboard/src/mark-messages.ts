import type { FootlightEvent } from 'footlight/wire';
import { markFilled } from './marked-pieces.ts';
import type { MarkedPiece } from './marked-pieces.ts';
import { asList, asRecord, isRecord } from './read-json.ts';

/** Finds, for a text that was sent, which stretches of it were filled in; null when no template gives exactly this text. */
export type MessageMarker = (text: string) => readonly MarkedPiece[] | null;

/**
 * Fills the event's template once more and remembers the outcome by its text.
 * A text that was redacted or altered on its way matches nothing, and then nothing is marked wrongly.
 */
export function createMessageMarker(event: FootlightEvent): MessageMarker {
  const known = new Map<string, readonly MarkedPiece[]>();
  for (const template of templateTexts(event)) {
    const pieces = markFilled(template, event.templateParams);
    if (pieces.some((piece) => piece.parameter))
      known.set(pieces.map((piece) => piece.text).join(''), pieces);
  }
  return (text) => known.get(text) ?? null;
}

function templateTexts(event: FootlightEvent): readonly string[] {
  const texts: string[] = event.templateText === undefined ? [] : [event.templateText];
  for (const message of asList(event.templateChat)) {
    const content = asRecord(message)['content'];
    if (typeof content === 'string') texts.push(content);
    for (const part of asList(content)) {
      const text = isRecord(part) ? part['text'] : undefined;
      if (typeof text === 'string') texts.push(text);
    }
  }
  return texts;
}

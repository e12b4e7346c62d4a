import type { FootlightEvent } from 'footlight/wire';
import { cutText } from './clean-text.ts';

/** Characters of an event that can be searched: what is asked and answered first. */
const MAX_SEARCH_LENGTH = 4000;
const MAX_WORDS = 10;

/** What the full-text search looks through: the parameters, what was asked, what was answered, what failed. */
export function searchText(event: FootlightEvent): string {
  const pieces: string[] = [];
  let left = MAX_SEARCH_LENGTH;
  const take = (value: unknown): void => {
    if (left <= 0) return;
    if (typeof value === 'string') {
      // A data: URL is no text, and would push the text out.
      if (value.startsWith('data:')) return;
      pieces.push(cutText(value, left));
      left -= value.length + 1;
    } else if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value)) take(member);
    }
  };
  take(event.error?.message);
  for (const choice of event.choices) take([choice.content, choice.refusal, choice.toolCalls]);
  take(event.templateParams);
  take(event.messages?.toReversed().map((message) => contentOf(message)));
  take([event.prompt, event.input, event.instructions]);
  return pieces.join('\n');
}

function contentOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'content' in message ? message.content : message;
}

/** The words of a search, of letters and digits; everything else only parts them. */
export function searchWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}

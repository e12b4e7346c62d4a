import type { MessageMarker } from '../mark-messages.ts';
import type { ContentPart } from '../read-content.ts';
import { MarkedText } from './marked-text.tsx';
import { PlainText } from './plain-text.tsx';

interface Props {
  readonly part: ContentPart;
  readonly mark: MessageMarker;
}

/** One part of a message's content. */
export function ContentPartView({ part, mark }: Props) {
  switch (part.kind) {
    case 'text':
      return <MarkedText pieces={mark(part.text) ?? [{ text: part.text }]} />;
    case 'refusal':
      return (
        <div class="labelled refusal">
          <span class="label">Refusal</span>
          <PlainText text={part.text} />
        </div>
      );
    case 'image':
      // Pictures from elsewhere are named, never fetched: opening a call must not tell anyone about it.
      return part.canShow ? (
        <img class="picture" src={part.address} alt="Sent with the message" />
      ) : (
        <div class="labelled">
          <span class="label">Image</span>
          <PlainText text={part.address} />
        </div>
      );
    case 'other':
      return (
        <div class="labelled json">
          <span class="label">{part.label}</span>
          <PlainText text={part.json} />
        </div>
      );
  }
}

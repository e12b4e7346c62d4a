import { MarkedText } from './marked-text.tsx';

/** Text that a model or a user wrote, with its line breaks. */
export function PlainText({ text }: { readonly text: string }) {
  return <MarkedText pieces={[{ text }]} />;
}

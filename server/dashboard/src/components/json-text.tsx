import { formatJson } from '../format-json.ts';
import { PlainText } from './plain-text.tsx';

/** A JSON value, indented. */
export function JsonText({ value }: { readonly value: unknown }) {
  return (
    <div class="json" dir="ltr">
      <PlainText text={formatJson(value)} />
    </div>
  );
}

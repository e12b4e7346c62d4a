import type { JsonValue } from 'footlight/wire';
import { useState } from 'preact/hooks';
import { formatJson } from '../format-json.ts';
import { CopyButton } from './copy-button.tsx';
import { PlainText } from './plain-text.tsx';

/** The event as the server keeps it, for whatever the page leaves out. */
export function RawEvent({ raw }: { readonly raw: JsonValue }) {
  const [isOpen, setIsOpen] = useState(false);
  const text = isOpen ? formatJson(raw) : '';
  return (
    <details class="raw" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Raw event</summary>
      {isOpen && (
        <div class="json" dir="ltr">
          <CopyButton text={text} what="raw event" />
          <PlainText text={text} />
        </div>
      )}
    </details>
  );
}

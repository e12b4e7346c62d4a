import { PREVIEW_LENGTH } from 'footlight/wire';
import type { EventSummary } from 'footlight/wire';

/** The beginning of the answer, or what went wrong. */
export function Preview({ event }: { readonly event: EventSummary }) {
  const text = event.preview.slice(0, PREVIEW_LENGTH);
  if (event.status === 'error') {
    return (
      <bdi class="preview preview-error">
        {event.errorCode !== null && <code>{event.errorCode}</code>} {text}
      </bdi>
    );
  }
  return text === '' ? <span class="muted">no text</span> : <bdi class="preview">{text}</bdi>;
}

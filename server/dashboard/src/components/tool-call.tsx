import type { EventToolCall } from 'footlight/wire';
import { formatJson } from '../format-json.ts';
import { PlainText } from './plain-text.tsx';

/** A tool that the model asked for, with the arguments as it wrote them. */
export function ToolCall({ call }: { readonly call: EventToolCall }) {
  return (
    <div class="labelled tool-call">
      <span class="label">
        Calls{' '}
        <code>
          <bdi>{call.name}</bdi>
        </code>
        {call.id !== undefined && (
          <small>
            {' '}
            <bdi>{call.id}</bdi>
          </small>
        )}
      </span>
      <div class="json" dir="ltr">
        <PlainText text={indent(call.arguments)} />
      </div>
    </div>
  );
}

/** Arguments that were cut or malformed stay exactly as they are. */
function indent(text: string): string {
  try {
    return formatJson(JSON.parse(text));
  } catch {
    return text;
  }
}

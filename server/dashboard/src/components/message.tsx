import type { JsonValue } from 'footlight/wire';
import type { MessageMarker } from '../mark-messages.ts';
import { readToolCall } from '../read-choice.ts';
import { readContent } from '../read-content.ts';
import { asList, asRecord, asText, isRecord } from '../read-json.ts';
import { ContentPartView } from './content-part.tsx';
import { JsonText } from './json-text.tsx';
import { ToolCall } from './tool-call.tsx';

interface Props {
  readonly message: JsonValue;
  readonly mark: MessageMarker;
}

/** One message of a chat or of its template: who, and what, in whatever shape it came. */
export function Message({ message, mark }: Props) {
  if (!isRecord(message)) {
    return (
      <article class="message">
        <JsonText value={message} />
      </article>
    );
  }
  const role = asText(message['role']) || 'no role';
  const calls = asList(message['tool_calls'] ?? (message['function_call'] ? [message['function_call']] : []));
  const parts = readContent(message['content']);
  const refusal = asText(message['refusal']);
  const origin = [asText(message['name']), asText(message['tool_call_id'])].filter(Boolean);
  return (
    <article class={`message message-${KNOWN_ROLES.has(role) ? role : 'other'}`}>
      <h3 class="role">
        <bdi>{role}</bdi>
        {origin.map((text, position) => (
          <small key={position}>
            {position === 0 ? ' ' : ' · '}
            <bdi>{text}</bdi>
          </small>
        ))}
      </h3>
      {parts.map((part, position) => (
        <ContentPartView key={position} part={part} mark={mark} />
      ))}
      {refusal !== '' && <ContentPartView part={{ kind: 'refusal', text: refusal }} mark={mark} />}
      {calls.map((call, position) => (
        <ToolCall key={position} call={readToolCall(asRecord(call))} />
      ))}
      {parts.length === 0 && refusal === '' && calls.length === 0 && <p class="muted">no content</p>}
    </article>
  );
}

const KNOWN_ROLES: ReadonlySet<string> = new Set(['system', 'developer', 'user', 'assistant', 'tool']);

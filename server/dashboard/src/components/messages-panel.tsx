import type { FootlightEvent } from 'footlight/wire';
import { useMemo } from 'preact/hooks';
import { createMessageMarker } from '../mark-messages.ts';
import { JsonText } from './json-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { Message } from './message.tsx';
import { Panel } from './panel.tsx';

/** The chat, or the prompt of a text completion, as the provider got it. */
export function MessagesPanel({ event }: { readonly event: FootlightEvent }) {
  const mark = useMemo(() => createMessageMarker(event), [event]);
  const { messages, prompt } = event;
  const isEmpty = prompt === undefined && (messages === undefined || messages.length === 0);
  return (
    <Panel
      title={messages === undefined && prompt !== undefined ? 'Prompt as sent' : 'Messages as sent'}
      note={messages && messages.length > 1 ? String(messages.length) : undefined}
    >
      {isEmpty && <p class="muted">Nothing was recorded as sent.</p>}
      {messages?.map((message, position) => (
        <Message key={position} message={message} mark={mark} />
      ))}
      {typeof prompt === 'string' && <MarkedText pieces={mark(prompt) ?? [{ text: prompt }]} />}
      {prompt !== undefined && typeof prompt !== 'string' && <JsonText value={prompt} />}
    </Panel>
  );
}

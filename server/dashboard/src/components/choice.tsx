import type { EventChoice } from 'footlight/wire';
import { PlainText } from './plain-text.tsx';
import { ToolCall } from './tool-call.tsx';

interface Props {
  readonly choice: EventChoice;
  /** Whether the call has no other answer to tell this one from. */
  readonly isOnly: boolean;
}

/** One answer: its text, refusal and tool calls, and why the model stopped. */
export function Choice({ choice, isOnly }: Props) {
  const { index, content, refusal, reasoning, toolCalls, finishReason } = choice;
  const isEmpty = !content && !refusal && !toolCalls;
  return (
    <article class="choice">
      {!isOnly && <h3 class="role">Choice {index + 1}</h3>}
      {reasoning !== undefined && (
        <details>
          <summary>Reasoning</summary>
          <PlainText text={reasoning} />
        </details>
      )}
      {content && (
        <div class="answer-text">
          <PlainText text={content} />
        </div>
      )}
      {refusal !== undefined && (
        <div class="labelled refusal">
          <span class="label">Refusal</span>
          <PlainText text={refusal} />
        </div>
      )}
      {toolCalls?.map((call, position) => (
        <ToolCall key={position} call={call} />
      ))}
      {isEmpty && <p class="muted">{content === '' ? 'An empty text.' : 'No text.'}</p>}
      <p class="panel-foot">
        Finish reason <code>{finishReason ?? 'none'}</code>
      </p>
    </article>
  );
}

import type { FootlightEvent } from 'footlight/wire';
import { markTemplate } from '../marked-pieces.ts';
import { listLink } from '../route.ts';
import { MarkedText } from './marked-text.tsx';
import { Message } from './message.tsx';
import { Panel } from './panel.tsx';

/** The prompt before its parameters were filled in. */
export function TemplatePanel({ event }: { readonly event: FootlightEvent }) {
  const { templateChat, templateText, templateParams, promptTemplateName } = event;
  const mark = (text: string) => markTemplate(text, templateParams);
  return (
    <Panel title="Template">
      {templateText === undefined && templateChat === undefined && (
        <p class="muted">This call was made without a template.</p>
      )}
      {templateText !== undefined && <MarkedText pieces={mark(templateText)} />}
      {templateChat?.map((message, position) => (
        <Message key={position} message={message} mark={mark} />
      ))}
      {promptTemplateName !== null && (
        <p class="panel-foot">
          <a href={listLink({ template: promptTemplateName })}>All calls of this template</a>
        </p>
      )}
    </Panel>
  );
}

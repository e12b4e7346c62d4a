import type { CallDetail } from '../read-detail.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { ChainResultPanel } from './chain-result-panel.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { MessagesPanel } from './messages-panel.tsx';
import { ParametersPanel } from './parameters-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { TemplatePanel } from './template-panel.tsx';

/** The call from left to right: what was written, what was sent, what came back. */
export function CallPanels({ detail }: { readonly detail: CallDetail }) {
  const { event, feedback, chainResult } = detail;
  return (
    <div class="panels">
      <div class="panel-column">
        <TemplatePanel event={event} />
        <ParametersPanel event={event} />
        <SettingsPanel event={event} />
      </div>
      <div class="panel-column">
        <MessagesPanel event={event} />
      </div>
      <div class="panel-column">
        <AnswerPanel event={event} />
        <FeedbackPanel feedback={feedback} />
        {chainResult !== null && <ChainResultPanel result={chainResult} />}
      </div>
    </div>
  );
}

import type { FootlightEvent } from 'footlight/wire';
import { formatInline } from '../format-json.ts';
import { Disclosure } from './disclosure.tsx';
import { Panel } from './panel.tsx';
import { PlainText } from './plain-text.tsx';

/** What else the request said: model parameters, tools and the caller's context. */
export function SettingsPanel({ event }: { readonly event: FootlightEvent }) {
  const { modelParameters, tools, context } = event;
  const entries = Object.entries(modelParameters);
  if (entries.length === 0 && tools === undefined && context === undefined) return null;
  return (
    <Panel title="Request">
      {entries.length > 0 && (
        <dl class="settings">
          {entries.map(([name, value]) => (
            <div key={name} class="setting">
              <dt>{name}</dt>
              <dd>
                <PlainText text={formatInline(value)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {tools !== undefined && <Disclosure summary={`Tools offered (${tools.length})`} value={tools} />}
      {context !== undefined && <Disclosure summary="Context" value={context} />}
    </Panel>
  );
}

import type { FootlightEvent } from 'footlight/wire';
import { formatJson } from '../format-json.ts';
import { unusedParams } from '../unused-params.ts';
import { Panel } from './panel.tsx';
import { PlainText } from './plain-text.tsx';

/** The values that were filled into the template. */
export function ParametersPanel({ event }: { readonly event: FootlightEvent }) {
  const entries = Object.entries(event.templateParams);
  const unused = unusedParams(event);
  return (
    <Panel title="Parameters" note={entries.length > 1 ? String(entries.length) : undefined}>
      {entries.length === 0 && <p class="muted">No parameters.</p>}
      {entries.length > 0 && (
        <dl class="params">
          {entries.map(([name, value]) => (
            <div key={name} class="param">
              <dt>
                <bdi class="param-name">{name}</bdi>
                {unused.has(name) && <small class="muted"> not in the template</small>}
              </dt>
              <dd class={typeof value === 'string' ? undefined : 'json'}>
                <PlainText text={typeof value === 'string' ? value : formatJson(value)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

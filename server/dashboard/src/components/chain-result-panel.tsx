import type { JsonValue } from 'footlight/wire';
import { JsonText } from './json-text.tsx';
import { Panel } from './panel.tsx';
import { PlainText } from './plain-text.tsx';

/** What the chain that this call belongs to came to. */
export function ChainResultPanel({ result }: { readonly result: JsonValue }) {
  return (
    <Panel title="Result of the chain">
      {typeof result === 'string' ? <PlainText text={result} /> : <JsonText value={result} />}
    </Panel>
  );
}

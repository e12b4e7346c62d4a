import type { EventError } from 'footlight/wire';
import { PlainText } from './plain-text.tsx';

/** Why the call failed. */
export function ErrorPanel({ error }: { readonly error: EventError }) {
  const facts = (['status', 'code', 'type', 'param'] as const).filter((name) => error[name] !== undefined);
  return (
    <section class="error-panel" aria-labelledby="error-title">
      <h2 id="error-title">{error.name}</h2>
      <PlainText text={error.message || 'No message came with it.'} />
      {facts.length > 0 && (
        <dl class="inline-facts">
          {facts.map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{error[name]}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

import type { JsonObject } from 'footlight/wire';
import { shortenParams } from '../format-params.ts';

/** The first parameters of a call on one line. */
export function ShortParams({ params }: { readonly params: JsonObject }) {
  const { shown, more } = shortenParams(params);
  if (shown.length === 0) return <span class="muted">–</span>;
  return (
    <span class="short-params">
      {shown.map(({ name, value }) => (
        <span key={name} class="short-param">
          <span class="param-name">{name}</span> <bdi>{value}</bdi>
        </span>
      ))}
      {more > 0 && <span class="muted">+{more}</span>}
    </span>
  );
}

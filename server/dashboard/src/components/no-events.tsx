import { firstCallSnippet } from '../first-call-snippet.ts';
import { listLink } from '../route.ts';
import type { Filters } from '../route.ts';
import { CopyButton } from './copy-button.tsx';

/** Stands in for an empty list: shows how to fill it, or how to widen it. */
export function NoEvents({ filters }: { readonly filters: Filters }) {
  if (Object.keys(filters).length > 0) {
    return (
      <section class="blank-state">
        <h2>No call matches these filters</h2>
        <p>Filters compare whole names. New calls that match appear here by themselves.</p>
        <a class="button" href={listLink()}>
          Show all calls
        </a>
      </section>
    );
  }
  const snippet = firstCallSnippet(location.href);
  return (
    <section class="blank-state">
      <h2>The stage is set. Send the first call.</h2>
      <p>
        With the secret key in <code>FOOTLIGHT_API_KEY</code> and the provider’s in{' '}
        <code>OPENAI_API_KEY</code>, run:
      </p>
      <div class="snippet">
        <pre tabIndex={0} aria-label="Three lines that send a first call">
          {snippet}
        </pre>
        <CopyButton text={snippet} what="snippet" />
      </div>
      <p class="muted">It appears here by itself, seconds later.</p>
    </section>
  );
}

import { inPage } from './leaving.ts';
import { Opinion, type Send } from './opinion.ts';

const opinions = new Map<string, WeakRef<Opinion>>();
/** Those of which something was said, for as long as the page is there. */
const said = new Set<Opinion>();

/**
 * The page's one opinion of an answer, whichever component shows it: what one of them has on its way must not overtake
 * what the next one says, and what was said is still shown by the next one. Whoever comes to be shown sets its `send`.
 */
export function opinionOf(feedbackKey: string, send: Send): Opinion {
  const known = opinions.get(feedbackKey)?.deref();
  if (known) return known;
  const opinion = new Opinion(feedbackKey, send);
  // A server that renders pages has many users; and without a key nobody knows whose answer it is.
  if (inPage() && feedbackKey) {
    opinions.set(feedbackKey, new WeakRef(opinion));
    opinion.subscribe(() => said.add(opinion));
  }
  return opinion;
}

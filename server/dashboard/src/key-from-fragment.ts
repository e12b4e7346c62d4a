/** A fragment without its key, and the key. */
export interface SplitFragment {
  /** The secret key that the fragment carried; null when it had none. */
  readonly key: string | null;
  /** The fragment, with `#`, that may stay in the address. */
  readonly rest: string;
}

/** Takes the key out of `#key=fl_sk_…` (the printed link) and out of `#/…?key=…`, so that it never stays in an address. */
export function splitKeyFromFragment(fragment: string): SplitFragment {
  const text = fragment.replace(/^#/, '');
  const mark = text.indexOf('?');
  const bare = text.startsWith('key=');
  const path = bare ? '/' : mark === -1 ? text : text.slice(0, mark);
  const query = new URLSearchParams(bare ? text : mark === -1 ? '' : text.slice(mark + 1));
  if (!query.has('key')) return { key: null, rest: fragment };

  const key = query.get('key')?.trim() || null;
  query.delete('key');
  const others = query.toString();
  return { key, rest: `#${path}${others === '' ? '' : `?${others}`}` };
}

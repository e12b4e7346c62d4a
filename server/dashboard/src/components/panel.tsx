import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Boundary } from './boundary.tsx';

interface Props {
  readonly title: string;
  /** A few words beside the title, such as how many there are. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** A titled part of the page of one call. */
export function Panel({ title, note, children }: Props) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note !== undefined && <small> {note}</small>}
      </h2>
      <Boundary what={title.toLowerCase()}>{children}</Boundary>
    </section>
  );
}

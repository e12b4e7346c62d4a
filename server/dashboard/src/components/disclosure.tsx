import { useState } from 'preact/hooks';
import { JsonText } from './json-text.tsx';

interface Props {
  readonly summary: string;
  readonly value: unknown;
}

/** JSON that is written out only when someone opens it. */
export function Disclosure({ summary, value }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <JsonText value={value} />}
    </details>
  );
}

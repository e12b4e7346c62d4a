import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';

interface Props {
  readonly text: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly what: string;
}

type Outcome = 'idle' | 'copied' | 'failed';
const LABELS = { idle: 'Copy', copied: 'Copied', failed: 'Not allowed' } as const satisfies Record<
  Outcome,
  string
>;

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, what }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), 1600);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  return (
    <button type="button" class="copy" onClick={() => void copy()}>
      <span aria-live="polite">{LABELS[outcome]}</span> <span class="visually-hidden">{what}</span>
    </button>
  );
}

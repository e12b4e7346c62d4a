import { SECRET_KEY_PREFIX } from 'footlight/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TargetedSubmitEvent } from 'preact';
import { problemWithKey } from '../check-key.ts';

interface Props {
  /** Why the server did not take the last key; null when there was none. */
  readonly refusal: string | null;
  readonly onKey: (key: string) => void;
}

/** Asks for the secret key that the calls are read with. */
export function KeyForm({ refusal, onKey }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    document.title = 'Footlight: secret key';
  }, []);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = field.current?.value.trim() ?? '';
    const found = problemWithKey(key);
    setProblem(found);
    if (found === null) onKey(key);
    else field.current?.focus();
  };
  const message = problem ?? refusal;
  return (
    <main class="key-page">
      <form class="key-form" onSubmit={submit} noValidate>
        <h1>Open the dashboard</h1>
        <label for="key">Secret key of the project</label>
        <input
          id="key"
          ref={field}
          type="password"
          autoComplete="off"
          spellcheck={false}
          placeholder={`${SECRET_KEY_PREFIX}…`}
          aria-describedby="key-help key-problem"
          aria-invalid={message !== null}
        />
        <p id="key-problem" class="key-problem" role="alert">
          {message}
        </p>
        <button type="submit" class="button button-primary">
          Show the calls
        </button>
        <p id="key-help" class="muted">
          The first <code>footlight serve</code> printed it, and saved it in{' '}
          <code>.footlight/credentials.json</code>. It stays in this tab and is forgotten when the tab closes.
        </p>
      </form>
    </main>
  );
}

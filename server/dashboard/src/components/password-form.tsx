import { useEffect, useRef, useState } from 'preact/hooks';
import type { TargetedSubmitEvent } from 'preact';
import { type SessionState, signIn } from '../session.ts';

interface Props {
  readonly onSignedIn: (state: SessionState) => void;
  readonly onUseKey: () => void;
}

/** Asks for the password of the dashboard. */
export function PasswordForm({ onSignedIn, onUseKey }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = 'Footlight: sign in';
    field.current?.focus();
  }, []);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsAsking(true);
    try {
      onSignedIn(await signIn(field.current?.value ?? ''));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setIsAsking(false);
      field.current?.select();
    }
  };
  return (
    <main class="key-page">
      <form class="key-form" onSubmit={(event) => void submit(event)} noValidate>
        <h1>Open the dashboard</h1>
        <label for="password">Password</label>
        <input
          id="password"
          ref={field}
          type="password"
          autoComplete="current-password"
          aria-describedby="password-problem"
          aria-invalid={problem !== null}
        />
        <p id="password-problem" class="key-problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="button button-primary" aria-disabled={isAsking}>
          Sign in
        </button>
        <p class="muted">
          <button type="button" class="link-button" onClick={onUseKey}>
            Use a project’s secret key instead
          </button>
        </p>
      </form>
    </main>
  );
}

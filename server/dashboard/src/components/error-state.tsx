interface Props {
  readonly message: string;
  readonly onRetry: () => void;
}

/** Stands in for a page that could not be loaded. */
export function ErrorState({ message, onRetry }: Props) {
  return (
    <section class="blank-state" role="alert">
      <h2>The server did not answer as expected</h2>
      <p>{message}</p>
      <button type="button" class="button button-primary" onClick={onRetry}>
        Try again
      </button>
    </section>
  );
}

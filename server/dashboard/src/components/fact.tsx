interface Props {
  readonly name: string;
  readonly value: string;
  /** Smaller words below the value. */
  readonly note?: string | undefined;
}

/** One fact of a call, inside a description list. */
export function Fact({ name, value, note }: Props) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <bdi>{value || '–'}</bdi>
        {note ? (
          <small class="fact-note">
            <bdi>{note}</bdi>
          </small>
        ) : null}
      </dd>
    </div>
  );
}

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  /** Values and how they are called; the first entry of the list is always "Any". */
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onValue: (value: string) => void;
}

/** A filter by one of a few values. */
export function FilterSelect({ label, value = '', options, onValue }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">Any</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

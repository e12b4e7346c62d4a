import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly suggestions: readonly string[];
  readonly onValue: (value: string) => void;
}

/** A filter by an exact name, applied on Enter, on leaving the field and on picking a suggestion. */
export function FilterField({ label, value = '', suggestions, onValue }: Props) {
  const listId = useId();
  // The list redraws itself every few seconds, and must not wipe what is being typed.
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        value={draft}
        list={listId}
        placeholder="Any"
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          // The field's own clear button reports input and nothing else.
          if (event.currentTarget.value === '' && value !== '') onValue('');
        }}
        onChange={(event) => onValue(event.currentTarget.value.trim())}
      />
      <datalist id={listId}>
        {suggestions.slice(0, 50).map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </label>
  );
}

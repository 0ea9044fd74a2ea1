import { useEffect, useId, useRef } from 'preact/hooks';

interface StoredFieldProps {
  label: string;
  /** What is stored; null while that is not known yet. */
  value: string | null;
  onType(value: string): void;
  placeholder?: string;
  /** A field of several lines when given. */
  rows?: number;
}

/**
 * A text field whose text is stored as it is typed. What is stored elsewhere meanwhile, in another
 * tab or the popup, appears in it, but never under the reader's fingers.
 */
export function StoredField({ label, value, onType, placeholder, rows }: StoredFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (current && value !== null && current !== document.activeElement) current.value = value;
  }, [value]);
  const id = useId();
  const shared = {
    id,
    ref: field,
    class: 'field',
    dir: 'auto' as const,
    placeholder,
    disabled: value === null,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onType(currentTarget.value),
  };
  return (
    <label for={id}>
      {label}
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} />}
    </label>
  );
}

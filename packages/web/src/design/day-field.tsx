import { useId } from 'react';
import './text-field.css';

/** A day, picked in the device's own way; an ISO day, or empty. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (isoDay: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

import { type ReactNode, useId } from "react";

import "./field.css";

interface RadiosProps<T> {
  readonly legend: string;
  readonly hint?: string;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  /** In the order in which they are offered; the same in every rendering. */
  readonly choices: readonly { readonly value: T; readonly label: ReactNode }[];
  /** Nothing is chosen beforehand where it is none of them. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Radios<T>({ legend, hint, error, choices, value: chosen, onChange }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset className="radios" aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      {choices.map(({ value, label }, index) => (
        <label key={index} className="check">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
      {error !== undefined && (
        <p className="field__error" id={`${name}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

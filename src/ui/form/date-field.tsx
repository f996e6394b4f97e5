import { type ChangeEvent } from "react";

import { Field, type FieldProps } from "./field.tsx";

interface DateFieldProps extends Omit<FieldProps, "children"> {
  /** "2026-11-28", or nothing. */
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A day, with the picker of the browser. */
export function DateField({ label, hint, error, ...input }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input {...control} {...input} className="input input--short" type="date" />}
    </Field>
  );
}

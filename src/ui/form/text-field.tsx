import { type ComponentProps } from "react";

import { Field, type FieldProps } from "./field.tsx";

interface TextFieldProps
  extends
    Omit<FieldProps, "children">,
    Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className" | "aria-describedby"> {
  /** For what is a few signs long. */
  readonly isShort?: boolean;
}

/** A text of one line, a number or a password. */
export function TextField({ label, hint, error, isShort = false, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input {...control} {...input} className={isShort ? "input input--short" : "input"} />}
    </Field>
  );
}

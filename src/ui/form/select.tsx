import { type ReactNode } from "react";

import { type ControlProps, Field, type FieldProps } from "./field.tsx";

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceGroup<T> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
}

/** What is its own text; of anything else `keyOf` tells how one value differs from another. */
type Plain = string | number | null;

type KeyOf<T> = [T] extends [Plain]
  ? { readonly keyOf?: (value: T) => string }
  : { readonly keyOf: (value: T) => string };

type ChoiceProps<T> = KeyOf<T> & {
  readonly value: T;
  readonly choices: readonly (Choice<T> | ChoiceGroup<T>)[];
  readonly onChange: (value: T) => void;
  readonly autoFocus?: boolean;
};

interface SelectProps<T> {
  readonly control: Omit<ControlProps, "className">;
  readonly list: ChoiceProps<T>;
}

/** A list to choose one value from. The browser knows texts only: what they stand for is known here, and nowhere else. */
export function Select<T>({ control, list }: SelectProps<T>) {
  const { value, choices, onChange, keyOf = String, autoFocus } = list;
  const offered = choices.flatMap((one) => ("choices" in one ? one.choices : one));
  const option = (choice: Choice<T>): ReactNode => (
    <option key={keyOf(choice.value)} value={keyOf(choice.value)}>
      {choice.label}
    </option>
  );

  return (
    <select
      className="input"
      {...control}
      autoFocus={autoFocus}
      value={keyOf(value)}
      onChange={({ target }) => {
        const chosen = offered[target.selectedIndex];
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {choices.map((one) =>
        "choices" in one ? (
          <optgroup key={one.label} label={one.label}>
            {one.choices.map(option)}
          </optgroup>
        ) : (
          option(one)
        ),
      )}
    </select>
  );
}

/** A list to choose from under its label. */
export function SelectField<T>(props: ChoiceProps<T> & Omit<FieldProps, "children">) {
  return <Field {...props}>{(control) => <Select<T> control={control} list={props} />}</Field>;
}

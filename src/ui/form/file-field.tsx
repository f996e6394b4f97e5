import { Field, type FieldProps } from "./field.tsx";

interface FileFieldProps extends Omit<FieldProps, "children" | "error"> {
  /** The kinds of files that are offered, as the browser writes them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
}

/** One file from the device. */
export function FileField({ label, hint, accept, disabled, onChoose }: FileFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          disabled={disabled}
          // Or the same file, mended, could not be chosen twice.
          onClick={({ currentTarget }) => (currentTarget.value = "")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}

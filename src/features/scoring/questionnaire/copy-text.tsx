import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { useCopy } from "#ui/use-copy.ts";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly rows: number;
}

/** A text in sight with a button that copies it; where the browser forbids that, it can be selected. */
export function CopyText({ label, text, button, rows }: CopyTextProps) {
  return (
    <div className="copy-text">
      <Field label={label}>{(control) => <textarea {...control} readOnly rows={rows} value={text} />}</Field>
      <CopyButton text={text} button={button} />
    </div>
  );
}

export function CopyButton({ text, button }: Pick<CopyTextProps, "text" | "button">) {
  const { forms } = useMessages().importing.questionnaire;
  const [isCopied, copy] = useCopy();
  return (
    <div className="row">
      <Button onClick={() => copy(text)}>{button}</Button>
      <span role="status">
        {isCopied === true && forms.copied}
        {isCopied === false && forms.notCopied}
      </span>
    </div>
  );
}

import { REMARK_LENGTH } from "#domain/ballot/packed-remarks.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";

interface CardRemarkProps {
  readonly name: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onDone: () => void;
}

/** What somebody wrote beside a statement. Enter ends it, and the keys are answers again. */
export function CardRemark({ name, text, onChange, onDone }: CardRemarkProps) {
  const { form, typingCards } = useMessages().collecting;
  return (
    <div className="card-remark">
      <Field label={form.remarkFor(name)} hint={form.remarkLeft(REMARK_LENGTH - text.length)}>
        {(control) => (
          <textarea
            {...control}
            autoComplete="off"
            // It was asked for with a key a moment ago.
            autoFocus
            rows={2}
            maxLength={REMARK_LENGTH}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onDone();
            }}
          />
        )}
      </Field>
      <Button onClick={onDone}>{typingCards.remark.done}</Button>
    </div>
  );
}

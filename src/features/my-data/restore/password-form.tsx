import { type FormEvent, useEffect, useRef } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { TextField } from "#ui/form/text-field.tsx";

interface PasswordFormProps {
  readonly wasWrong: boolean;
  readonly onOpen: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the password of a copy (B7), and says what to try when it does not open. */
export function PasswordForm({ wasWrong, onOpen, onCancel }: PasswordFormProps) {
  const { locked, preview } = useMessages().myData.restore;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = input.current?.value ?? "";
    if (password !== "") onOpen(password);
  }

  return (
    <form className="card" aria-label={locked.title} onSubmit={submit}>
      <h3>{locked.title}</h3>
      <p>{locked.text}</p>
      <TextField
        label={locked.password}
        error={wasWrong ? locked.wrong : undefined}
        ref={input}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormActions submit={locked.open} isNextStep cancel={preview.cancel} onCancel={onCancel} />
    </form>
  );
}

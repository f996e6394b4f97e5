import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { type Saving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface FormOfActionProps {
  readonly title: string;
  /** What its button does. */
  readonly submit: string;
  readonly saving: Saving;
  readonly onSubmit: (form: HTMLFormElement) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form about one action, in the place of that action or at the end of its list. Its first control gets the focus. */
export function FormOfAction({ title, submit, saving, onSubmit, onCancel, children }: FormOfActionProps) {
  const { actions } = useMessages();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void onSubmit(event.currentTarget);
  }

  return (
    <form ref={form} className="action-form" aria-labelledby={titleId} noValidate onSubmit={send}>
      {/* Names the form; no heading, as it stands under headings of any level. */}
      <p id={titleId} className="action-form__title">
        {title}
      </p>
      <TroubleNotice trouble={saving.trouble} />
      {children}
      <FormActions submit={submit} busy={saving.busy} cancel={actions.cancel} onCancel={onCancel} />
    </form>
  );
}

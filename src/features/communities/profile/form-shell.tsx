import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { type Saving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface FormShellProps {
  readonly title: string;
  readonly saving: Saving;
  readonly onSubmit: (form: HTMLFormElement) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that opens within a page: its first control gets focus; it is saved explicitly, or left as it was. */
export function FormShell({
  title,
  saving: { busy, trouble },
  onSubmit,
  onCancel,
  children,
}: FormShellProps) {
  const { profile } = useMessages();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void onSubmit(event.currentTarget);
  }

  return (
    <form ref={form} className="profile-form" aria-labelledby={titleId} noValidate onSubmit={submit}>
      <h3 id={titleId}>{title}</h3>
      <TroubleNotice trouble={trouble} />
      {children}
      <FormActions submit={profile.save} busy={busy} cancel={profile.cancel} onCancel={onCancel} />
    </form>
  );
}

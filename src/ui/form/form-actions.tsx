import { type ReactNode } from "react";

import { Button } from "#ui/button.tsx";

interface FormActionsProps {
  /** What the form does. */
  readonly submit: ReactNode;
  readonly busy?: boolean;
  /** It is the next step of the page, which has one at the most. */
  readonly isNextStep?: boolean;
  readonly cancel: string;
  /** Absent where there is no way around it. */
  readonly onCancel?: (() => void) | undefined;
}

/** What ends a form: what it does, and after that the way out, which leaves all as it was. */
export function FormActions({
  submit,
  busy = false,
  isNextStep = false,
  cancel,
  onCancel,
}: FormActionsProps) {
  return (
    <div className="row">
      <Button type="submit" look={isNextStep ? "primary" : "plain"} disabled={busy}>
        {submit}
      </Button>
      {onCancel !== undefined && (
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      )}
    </div>
  );
}

import { lazy, Suspense, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { type OpenRemarkProps } from "./open-remark-props.ts";

// Most answers go without a remark: the form does not wait for what edits one.
const OpenRemark = lazy(() => import("./open-remark.tsx").then((m) => ({ default: m.OpenRemark })));

type RemarkFieldProps = Omit<OpenRemarkProps, "takesFocus">;

/** A remark with the score, and who may read it (G6). Saved as one types. */
export function RemarkField(props: RemarkFieldProps) {
  const { scoring } = useMessages();
  const [asked, setAsked] = useState(false);
  const hasRemark = (props.score?.remark ?? "") !== "";
  if (!asked && !hasRemark) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {scoring.form.addRemark}
        <span className="visually-hidden">: {props.factorName}</span>
      </Button>
    );
  }
  return (
    <Suspense fallback={null}>
      <OpenRemark {...props} takesFocus={asked} />
    </Suspense>
  );
}

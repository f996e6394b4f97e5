import { useEffect, useId, useRef } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { type RestorePreview } from "#storage/backup.ts";
import { buttonClass } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { RestorePreviewPanel } from "./restore-preview-panel.tsx";
import { useProblemText } from "./use-problem-text.ts";
import { type Restore, type RestoreState } from "./use-restore.ts";

/** Puts a copy back: choose, see what will happen, confirm; whole or not at all (B1). */
export function RestoreSection({
  restore: { state, choose, confirm, cancel },
}: {
  readonly restore: Restore;
}) {
  const { restore } = useMessages().myData;
  const titleId = useId();
  const isBusy = state.step === "reading" || state.step === "restoring";
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{restore.title}</h2>
      <p>{restore.text}</p>
      <Field label={restore.choose}>
        {(control) => (
          <input
            {...control}
            className={`${control.className} my-data__file`}
            type="file"
            accept=".json,application/json"
            disabled={isBusy}
            // Or the same file, mended, could not be chosen twice.
            onClick={(event) => (event.currentTarget.value = "")}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) void choose(file);
            }}
          />
        )}
      </Field>
      <p className="my-data__after" aria-live="polite">
        {state.step === "reading" && restore.reading}
        {state.step === "restoring" && restore.restoring}
      </p>
      {state.step === "preview" && (
        <RestorePreviewPanel state={state} onConfirm={() => void confirm()} onCancel={cancel} />
      )}
      <Outcome state={state} />
    </section>
  );
}

function Outcome({ state }: { readonly state: RestoreState }) {
  const { restore } = useMessages().myData;
  const problemText = useProblemText();
  if (state.step === "trouble") return <TroubleNotice trouble={state.trouble} />;
  if (state.step === "refused") {
    return (
      <Notice kind="problem" title={restore.refused.title} role="alert">
        <p>{problemText(state.problem)}</p>
      </Notice>
    );
  }
  return state.step === "done" ? <Done preview={state.preview} /> : null;
}

function Done({ preview }: { readonly preview: RestorePreview }) {
  const { done } = useMessages().myData.restore;
  const notice = useRef<HTMLDivElement>(null);
  // The button that had focus is gone.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className="restore-done" ref={notice} tabIndex={-1}>
      <Notice kind="good" title={done.title} role="status">
        <p>{done.text(preview.newRows, preview.changedRows)}</p>
        <Link className={buttonClass("primary")} href={places.start()}>
          {done.toStart}
        </Link>
      </Notice>
    </div>
  );
}

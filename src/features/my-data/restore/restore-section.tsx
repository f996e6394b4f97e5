import { useEffect, useEffectEvent, useRef } from "react";
import { Link } from "wouter";

import { type RestorePreview } from "#domain/merge/restore-preview.ts";
import { Working } from "#features/my-data/working.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { FileField } from "#ui/form/file-field.tsx";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useHandedFile } from "#view-state/handed-file.ts";

import { PasswordForm } from "./password-form.tsx";
import { RestorePreviewPanel } from "./restore-preview-panel.tsx";
import { useProblemText } from "./use-problem-text.ts";
import { type Restore } from "./use-restore.ts";

/** Puts a copy back: choose, see what will happen, confirm; whole or not at all (B1). */
export function RestoreSection({ restore }: { readonly restore: Restore }) {
  const texts = useMessages().myData.restore;
  const { step } = restore.state;
  useFileFromFirstPage(restore.choose);
  return (
    <Section title={texts.title}>
      <p>{texts.text}</p>
      <FileField
        label={texts.choose}
        accept=".json,.age,application/json"
        disabled={step === "reading" || step === "restoring"}
        onChoose={(file) => void restore.choose(file)}
      />
      <Standing restore={restore} />
    </Section>
  );
}

/** A file that was chosen on the first page is read at once. */
function useFileFromFirstPage(choose: Restore["choose"]) {
  const take = useHandedFile((state) => state.take);
  const read = useEffectEvent(() => {
    const file = take();
    if (file !== undefined) void choose(file);
  });
  useEffect(() => {
    // Not at once: React may do an effect twice, and the first time let go of the file.
    const later = setTimeout(read);
    return () => clearTimeout(later);
  }, []);
}

function Standing({ restore: { state, choose, confirm, cancel } }: { readonly restore: Restore }) {
  const { restore, steps } = useMessages().myData;
  const problemText = useProblemText();
  switch (state.step) {
    case "idle":
      return null;
    case "reading":
    case "restoring": {
      const text = steps[state.howFar?.step ?? "reading"];
      return <Working text={text} howFar={state.howFar} stop={restore.stop} onStop={cancel} />;
    }
    case "locked":
      return (
        <PasswordForm
          wasWrong={state.wasWrong}
          onOpen={(password) => void choose(state.file, password)}
          onCancel={cancel}
        />
      );
    case "preview":
      return (
        <RestorePreviewPanel preview={state.preview} onConfirm={() => void confirm()} onCancel={cancel} />
      );
    case "cancelled":
      return (
        <Notice kind="quiet" role="status">
          <p>{restore.stopped}</p>
        </Notice>
      );
    case "trouble":
      return <TroubleNotice trouble={state.trouble} />;
    case "refused":
      return (
        <Notice kind="problem" title={restore.refused.title} role="alert">
          <p>{problemText(state.problem)}</p>
        </Notice>
      );
    case "done":
      return <Done preview={state.preview} />;
  }
}

/** More than so many are chosen from the list of all. */
const MOST_OPENED = 3;

/** What came of it, and the way into what is back. */
function Done({ preview }: { readonly preview: RestorePreview }) {
  const { done } = useMessages().myData.restore;
  const notice = useRef<HTMLDivElement>(null);
  // The button that had focus is gone.
  useEffect(() => notice.current?.focus(), []);
  const back = preview.communities.filter(({ fate }) => fate !== "gone");
  const opened = back.length <= MOST_OPENED ? back : [];
  return (
    <div className="restore-done" ref={notice} tabIndex={-1}>
      <Notice kind="good" title={done.title} role="status">
        <p>{done.text(preview.newRows, preview.changedRows)}</p>
        <p>{done.undo}</p>
        <div className="row">
          {opened.map(({ id, name }, place) => (
            <Link
              key={id}
              className={buttonClass(place === 0 ? "primary" : "plain")}
              href={places.community(id)}
            >
              {done.open(name)}
            </Link>
          ))}
          <Link className={buttonClass(opened.length === 0 ? "primary" : "plain")} href={places.start()}>
            {done.toStart}
          </Link>
        </div>
      </Notice>
    </div>
  );
}

import { useEffect, useId, useRef } from "react";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { type RestoreState } from "./use-restore.ts";

interface RestorePreviewPanelProps {
  readonly state: Extract<RestoreState, { readonly preview: unknown }>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a restore will do, before it does it (B1). */
export function RestorePreviewPanel({ state, onConfirm, onCancel }: RestorePreviewPanelProps) {
  const { app, myData } = useMessages();
  const texts = myData.restore.preview;
  const format = useFormat();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { communities, newRows, changedRows } = state.preview;
  const isNews = newRows + changedRows > 0;
  return (
    <section className="card restore-preview" aria-labelledby={titleId}>
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {texts.title(format.day(state.backup.madeOn))}
      </h3>
      {communities.length === 0 && <p>{texts.noCommunities}</p>}
      {isNews ? (
        <>
          <ul>
            {communities.map(({ name, isNew }, index) => (
              <li key={`${name}-${index}`}>
                {isNew ? texts.newCommunity(name) : texts.knownCommunity(name)}
              </li>
            ))}
          </ul>
          <p>
            {texts.rows(newRows, changedRows)} {changedRows > 0 && texts.rule}
          </p>
        </>
      ) : (
        <p>{texts.nothing}</p>
      )}
      <div className="row">
        {isNews && (
          <Button look="primary" onClick={onConfirm}>
            {texts.confirm}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {isNews ? texts.cancel : app.dismiss}
        </Button>
      </div>
    </section>
  );
}

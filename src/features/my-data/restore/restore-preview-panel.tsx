import { useEffect, useRef } from "react";

import { type Effort, type RestorePreview } from "#domain/merge/restore-preview.ts";
import { sizeText } from "#features/my-data/size-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { CommunityChanges } from "./community-changes.tsx";

interface RestorePreviewPanelProps {
  readonly preview: RestorePreview;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a restore will do, before it does it (B1). */
export function RestorePreviewPanel({ preview, onConfirm, onCancel }: RestorePreviewPanelProps) {
  const { app, myData } = useMessages();
  const texts = myData.restore.preview;
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isNews = isAnythingNew(preview);
  return (
    <Section
      className="card restore-preview"
      title={texts.title(format.day(preview.madeOn))}
      level={3}
      heading={heading}
    >
      {preview.clockAhead !== undefined && (
        <Notice kind="problem">
          <p>{texts.clockAhead(format.day(preview.clockAhead))}</p>
        </Notice>
      )}
      <WhatItDoes preview={preview} />
      {isNews && preview.effort !== undefined && <WhatItTakes effort={preview.effort} />}
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
    </Section>
  );
}

function WhatItDoes({ preview }: Pick<RestorePreviewPanelProps, "preview">) {
  const texts = useMessages().myData.restore.preview;
  const { communities, changedRows, strayRows, conflicts } = preview;
  const isNews = isAnythingNew(preview);
  const isHeldBack = communities.some(({ heldBack }) => Object.keys(heldBack).length > 0);
  const isVisible = conflicts + strayRows > 0 || isHeldBack || communities.some(isAnythingSeen);
  return (
    <>
      {communities.length === 0 && <p>{texts.noCommunities}</p>}
      {!isNews && <p>{isHeldBack ? texts.nothingTaken : texts.nothing}</p>}
      {isNews && !isVisible && <p>{texts.invisible}</p>}
      {isVisible && (
        <>
          <ul className="restore-preview__communities">
            {communities.map((community) => (
              <li key={community.id}>
                <CommunityChanges community={community} />
              </li>
            ))}
          </ul>
          {strayRows > 0 && <p>{texts.stray(strayRows)}</p>}
          {conflicts > 0 && <p>{texts.conflicts(conflicts)}</p>}
          {changedRows > 0 && <p className="quiet">{texts.rule}</p>}
        </>
      )}
    </>
  );
}

function WhatItTakes({ effort: { bytes, rows, seconds } }: { readonly effort: Effort }) {
  const { preview } = useMessages().myData.restore;
  const format = useFormat();
  return (
    <Notice kind="quiet">
      <p>
        {preview.effort({
          size: sizeText(bytes, format),
          rows: format.number(rows, 0),
          minutes: Math.ceil(seconds / 60),
        })}
      </p>
    </Notice>
  );
}

/** Also what only is kept to choose from, has to be stored. */
function isAnythingNew({ newRows, changedRows, conflicts }: RestorePreview): boolean {
  return newRows + changedRows + conflicts > 0;
}

function isAnythingSeen({ added, changed, removed }: RestorePreview["communities"][number]): boolean {
  return [added, changed, removed].some((counts) => Object.keys(counts).length > 0);
}

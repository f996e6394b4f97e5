import { type CommunityPreview, type RowCounts } from "#domain/merge/restore-preview.ts";
import { isToldFirst } from "#domain/rows/row-facts.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";

import { useRowWords } from "./use-row-words.ts";

/** What a restore does to one community: in a sentence, and field by field for who wants to see it (B1). */
export function CommunityChanges({ community }: { readonly community: CommunityPreview }) {
  const { preview } = useMessages().myData.restore;
  const sentence = useSentence();
  const words = useRowWords();
  const { changes, changed } = community;
  const isMore = sum(changed) > new Set(changes.map(({ row }) => row.id)).size;
  return (
    <>
      {sentence(community)}
      <HeldBackNote heldBack={community.heldBack} />
      {changes.length > 0 && (
        <Fold title={preview.changes}>
          <ul>
            {changes.map(({ table, row, field, was, becomes }) => (
              <li
                key={`${table}.${row.id}.${field}`}
                // Who may read a remark is not told here, so it stays off paper (G6).
                className={field === "remark" ? "no-print" : undefined}
              >
                {preview.change({
                  what: words.row(table, row),
                  field: words.field(field),
                  was: words.value(table, field, was),
                  becomes: words.value(table, field, becomes),
                })}
              </li>
            ))}
          </ul>
          {isMore && <p className="quiet">{preview.moreChanges}</p>}
        </Fold>
      )}
    </>
  );
}

/** What the file says and cannot do (R5, R6, B4). */
function HeldBackNote({ heldBack }: Pick<CommunityPreview, "heldBack">) {
  const { preview } = useMessages().myData.restore;
  return Object.entries(heldBack).map(([why, count]) => (
    <p key={why} className="restore-preview__held-back">
      {preview.heldBack[why === "closed" || why === "lower" ? why : "fixed"](count)}
    </p>
  ));
}

function useSentence(): (community: CommunityPreview) => string {
  const { preview, counted } = useMessages().myData.restore;
  const format = useFormat();
  const texts: Readonly<Record<string, (count: number) => string>> = counted;

  function list(counts: RowCounts): string {
    const all = Object.entries(counts).filter(([table]) => table !== "communities");
    const main = all.filter(([table]) => isToldFirst(table));
    const shown = main.length > 0 ? main : all;
    return format.list(shown.map(([table, count]) => texts[table]?.(count) ?? `${count} ${table}`));
  }

  /** What happens to a community that is here is named one and all: each may matter. */
  function listAll(counts: RowCounts): string {
    return format.list(
      Object.entries(counts).map(([table, count]) =>
        table === "communities" ? preview.itself : (texts[table]?.(count) ?? `${count} ${table}`),
      ),
    );
  }

  return ({ name, fate, added, changed, removed }) => {
    if (fate === "gone") return preview.goneCommunity(name);
    if (fate === "new") return preview.newCommunity(name, list(added));
    const parts = [
      ...(sum(added) > 0 ? [preview.added(sum(added), listAll(added))] : []),
      ...(sum(changed) > 0 ? [preview.changed(sum(changed), listAll(changed))] : []),
      ...(sum(removed) > 0 ? [preview.removed(sum(removed), listAll(removed))] : []),
    ];
    return parts.length === 0 ? preview.sameCommunity(name) : preview.knownCommunity(name, parts);
  };
}

function sum(counts: RowCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

import { useEffect, useState } from "react";

import { loadWorkForms } from "#content/load-work-forms.ts";
import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import {
  canTakeOther,
  dropConflicts,
  type OpenConflict,
  reopenConflicts,
  takeOtherVersion,
  useConflicts,
} from "#storage/backup/conflicts.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useUndo } from "#view-state/undo.ts";

import { useRowWords } from "./use-row-words.ts";

/** More than a person decides on in one go. */
const SHOWN = 20;

/** What two devices said differently, to choose from (T3). Not there when there is nothing to choose. */
export function ConflictsSection() {
  const { conflicts: texts } = useMessages().myData;
  const database = useDatabase();
  const found = useConflicts();
  const names = useNames(found?.members);
  const { busy, trouble, save } = useSaving();
  const offer = useUndo((state) => state.offer);
  if (found === undefined || found.conflicts.length === 0) return null;
  const { conflicts } = found;

  async function settle(settled: readonly OpenConflict[], how: "taken" | "left") {
    const [first] = settled;
    if (first === undefined) return;
    const done = await save(() =>
      how === "taken" ? takeOtherVersion(database, first, texts.reason) : dropConflicts(database, settled),
    );
    if (done.ok)
      offer({ text: texts[how], undo: () => reopenConflicts(database, settled, texts.reasonBack) });
  }

  return (
    <Section title={texts.title}>
      <p>{texts.text}</p>
      <TroubleNotice trouble={trouble} />
      <ul className="conflicts">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          // Who may read a remark is not told here, so it stays off paper (G6).
          <li key={conflict.id} className={conflict.field === "remark" ? "card no-print" : "card"}>
            <OneConflict
              conflict={conflict}
              names={names}
              busy={busy}
              onTake={() => void settle([conflict], "taken")}
              onLeave={() => void settle([conflict], "left")}
            />
          </li>
        ))}
      </ul>
      {conflicts.length > SHOWN && <p>{texts.more(conflicts.length - SHOWN)}</p>}
      {conflicts.length > 1 && (
        <Button disabled={busy} onClick={() => void settle(conflicts, "left")}>
          {texts.leaveAll}
        </Button>
      )}
    </Section>
  );
}

interface OneConflictProps {
  readonly conflict: OpenConflict;
  readonly names: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

function OneConflict({ conflict, names, busy, onTake, onLeave }: OneConflictProps) {
  const { conflicts: texts } = useMessages().myData;
  const words = useRowWords();
  const { table, row, field, lost, communityName } = conflict;
  const what = words.row(table, row);
  const place = texts.place(what, words.field(field));
  return (
    <>
      <h3>{place}</h3>
      {table !== "communities" && <p className="quiet small">{communityName}</p>}
      <dl className="conflict">
        <div>
          <dt>{texts.kept}</dt>
          <dd>{words.value(table, field, row[field], names)}</dd>
        </div>
        <div>
          <dt>{texts.lost}</dt>
          <dd>{words.value(table, field, lost, names)}</dd>
        </div>
      </dl>
      {conflict.isClosed && (
        <p className="quiet small">{canTakeOther(conflict) ? texts.closed : texts.closedRemark}</p>
      )}
      <div className="row">
        {canTakeOther(conflict) && (
          <Button disabled={busy} aria-label={texts.takeOf(place)} onClick={onTake}>
            {texts.take}
          </Button>
        )}
        <Button look="quiet" disabled={busy} aria-label={texts.leaveOf(place)} onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </>
  );
}

/** The names of members and of work forms, by id. */
function useNames(members: ReadonlyMap<string, string> | undefined): ReadonlyMap<string, string> {
  const language = useLanguage();
  const [forms, setForms] = useState<readonly (readonly [string, string])[]>([]);
  const isNeeded = members !== undefined && members.size > 0;
  useEffect(() => {
    let isCurrent = true;
    if (isNeeded) {
      void loadWorkForms(language).then((loaded) => {
        if (isCurrent) setForms(loaded.map(({ form, texts }) => [form.id, texts.name]));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [language, isNeeded]);
  return new Map([...(members ?? []), ...forms]);
}

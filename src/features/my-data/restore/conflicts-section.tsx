import { useEffect, useRef, useState } from "react";

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
import { type Save, useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { headingBeside, useTakeBack } from "#view-state/use-take-back.ts";

import { useRowWords } from "./use-row-words.ts";

/** More than a person decides on in one go. */
const SHOWN = 20;

/** What two devices said differently, to choose from (T3). Not there when there is nothing to choose. */
export function ConflictsSection() {
  const { conflicts: texts } = useMessages().myData;
  const found = useConflicts();
  const names = useNames(found?.members);
  const { busy, trouble, save } = useSaving();
  const settle = useSettle(save);
  if (found === undefined || found.conflicts.length === 0) return null;
  const { conflicts } = found;

  return (
    <Section title={texts.title}>
      <p>{texts.text}</p>
      <TroubleNotice trouble={trouble} />
      <ul className="conflicts">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <OneConflict key={conflict.id} conflict={conflict} names={names} busy={busy} settle={settle} />
        ))}
      </ul>
      {conflicts.length > SHOWN && <p>{texts.more(conflicts.length - SHOWN)}</p>}
      {conflicts.length > 1 && (
        <Button disabled={busy} onClick={() => void settle.leave(conflicts, null)}>
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
  readonly settle: ReturnType<typeof useSettle>;
}

function OneConflict({ conflict, names, busy, settle }: OneConflictProps) {
  const { conflicts: texts } = useMessages().myData;
  const words = useRowWords();
  const { table, row, field, lost, communityName } = conflict;
  const what = words.row(table, row);
  const place = texts.place(what, words.field(field));
  const item = useRef<HTMLLIElement>(null);
  return (
    // Who may read a remark is not told here, so it stays off paper (G6).
    <li ref={item} className={field === "remark" ? "card no-print" : "card"}>
      <h3 tabIndex={-1}>{place}</h3>
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
          <Button
            disabled={busy}
            aria-label={texts.takeOf(place)}
            onClick={() => void settle.take(conflict, item.current)}
          >
            {texts.take}
          </Button>
        )}
        <Button
          look="quiet"
          disabled={busy}
          aria-label={texts.leaveOf(place)}
          onClick={() => void settle.leave([conflict], item.current)}
        >
          {texts.leave}
        </Button>
      </div>
    </li>
  );
}

/** Settles conflicts and offers to take that back; the focus goes on beside the item they stood in, if they stood in one. */
function useSettle(save: Save) {
  const { conflicts: texts } = useMessages().myData;
  const database = useDatabase();
  const takeBack = useTakeBack(save);

  type How = Pick<Parameters<typeof takeBack>[0], "act" | "text">;
  function settle(how: How, settled: readonly OpenConflict[], item: Element | null) {
    const next = headingBeside(item);
    const undo = () => reopenConflicts(database, settled, texts.reasonBack);
    return takeBack({ ...how, undo }, () => next?.focus());
  }

  return {
    take: (conflict: OpenConflict, item: Element | null) => {
      const act = () => takeOtherVersion(database, conflict, texts.reason);
      return settle({ act, text: texts.taken }, [conflict], item);
    },
    leave: (conflicts: readonly OpenConflict[], item: Element | null) =>
      settle({ act: () => dropConflicts(database, conflicts), text: texts.left }, conflicts, item),
  };
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

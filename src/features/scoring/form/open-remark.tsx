import { REMARK_LEVELS } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveRemark } from "#storage/rows/scores.ts";
import { Field } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { useDraft } from "#ui/form/use-draft.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { type OpenRemarkProps } from "./open-remark-props.ts";

const MOST = 500;

/** The remark itself and its level, saved as one types (G6). */
export function OpenRemark(props: OpenRemarkProps) {
  const { round, factorId, factorName, score, takesFocus } = props;
  const { scored, vocabulary } = useMessages();
  const database = useDatabase();
  const { busy, isSaved, trouble, save } = useSaving();
  const level = score?.remarkLevel ?? "team";

  const store = (remark: string, remarkLevel = level) =>
    save(() => saveRemark(database, round, factorId, { remark, remarkLevel }));
  const draft = useDraft(score?.remark ?? "", (text) => void store(text));
  const left = MOST - draft.value.length;
  return (
    <div className={level === "private" ? "remark no-print" : "remark"}>
      <Field label={scored.remark.of(factorName)} hint={left < 100 ? scored.remark.left(left) : undefined}>
        {(control) => (
          <textarea
            {...control}
            // It was asked for with a button a moment ago, so this is where the user wants to be.
            autoFocus={takesFocus}
            maxLength={MOST}
            {...draft}
          />
        )}
      </Field>
      <SelectField
        label={scored.remark.level}
        value={level}
        choices={REMARK_LEVELS.map((value) => ({ value, label: vocabulary.remarkLevels[value] }))}
        onChange={(chosen) => void store(draft.value, chosen)}
      />
      <p className="small quiet" role="status">
        {busy ? scored.remark.saving : isSaved && scored.remark.saved}
      </p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

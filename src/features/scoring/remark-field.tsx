import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";

import { REMARK_LEVELS, type Round, type Score } from "#domain/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database-context.tsx";
import { saveRemark, type ScoreError } from "#storage/scores.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useSavedText } from "#ui/use-saved-text.ts";

const MOST = 500;

interface RemarkFieldProps {
  readonly round: Round;
  readonly factorId: string;
  readonly factorName: string;
  readonly score: Score | undefined;
}

/** A remark with the score, and who may read it (G6). Saved as one types. */
export function RemarkField(props: RemarkFieldProps) {
  const { scoring } = useMessages();
  const [asked, setAsked] = useState(false);
  const hasRemark = (props.score?.remark ?? "") !== "";
  if (!asked && !hasRemark) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        <MessageSquarePlus aria-hidden="true" size={18} />
        {scoring.form.addRemark}
        <span className="visually-hidden">: {props.factorName}</span>
      </Button>
    );
  }
  return <OpenRemark {...props} takesFocus={asked} />;
}

function OpenRemark({
  round,
  factorId,
  factorName,
  score,
  takesFocus,
}: RemarkFieldProps & { readonly takesFocus: boolean }) {
  const { scoring, vocabulary } = useMessages();
  const database = useDatabase();
  const [trouble, setTrouble] = useState<ScoreError>();
  const level = score?.remarkLevel ?? "team";

  async function save(remark: string, remarkLevel = level) {
    const saved = await saveRemark(database, round, factorId, { remark, remarkLevel });
    setTrouble(saved.ok ? undefined : saved.error);
    return saved.ok;
  }

  const { text, setText, flush, state } = useSavedText(score?.remark ?? "", save);
  return (
    <div className="remark">
      <Field
        label={scoring.form.remarkFor(factorName)}
        hint={text.length > MOST - 100 ? scoring.form.remarkHint(MOST - text.length) : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            // It was asked for with a button a moment ago, so this is where the user wants to be.
            autoFocus={takesFocus}
            maxLength={MOST}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={flush}
          />
        )}
      </Field>
      <Field label={scoring.form.level}>
        {(control) => (
          <select
            {...control}
            value={level}
            onChange={(event) => {
              const chosen = REMARK_LEVELS.find((known) => known === event.target.value);
              if (chosen !== undefined) void save(text, chosen);
            }}
          >
            {REMARK_LEVELS.map((value) => (
              <option key={value} value={value}>
                {vocabulary.remarkLevels[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="small quiet" role="status">
        {state === "saved" ? scoring.form.saved : state === "saving" ? scoring.form.saving : ""}
      </p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

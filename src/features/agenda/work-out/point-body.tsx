import { useState } from "react";
import { Link } from "wouter";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { ActionsOfPoint } from "#features/agenda/actions/actions-of-agenda.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { Field } from "#ui/form/field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { useDraft } from "#ui/form/use-draft.ts";
import { places } from "#ui/places.ts";

import { Afterwards } from "./afterwards.tsx";
import { useAgendaOnPage } from "./agenda-on-page.tsx";
import { Evidence } from "./evidence.tsx";
import { MinutesField } from "./minutes-field.tsx";
import { OwnerField } from "./owner-field.tsx";
import { PointRemarks } from "./point-remarks.tsx";
import { PointTips } from "./point-tips.tsx";
import { ProposedHelp } from "./proposed-help.tsx";
import { WorkFormField } from "./work-form-field.tsx";

interface PointBodyProps {
  readonly point: AgendaPoint;
}

/** Why a point is here, what is asked, with which help, how long and who leads it (G1). */
export function PointBody({ point }: PointBodyProps) {
  return (
    <div
      className={
        point.kind === "factor" ? "agenda-point__body agenda-point__body--wide" : "agenda-point__body"
      }
    >
      <div>
        {point.kind === "own" && <TitleField point={point} />}
        {point.kind === "factor" && <WhyHere point={point} />}
        <Afterwards point={point} />
        <PointRemarks point={point} />
        <QuestionField point={point} />
        <div className="agenda-point__small">
          <MinutesField point={point} />
          <OwnerField point={point} />
        </div>
        <ActionsOfPoint point={point} />
      </div>
      {point.factorId !== undefined && (
        <div>
          <ProposedHelp point={point} factorId={point.factorId} />
          <PointTips point={point} factorId={point.factorId} />
          <WorkFormField point={point} factorId={point.factorId} />
        </div>
      )}
    </div>
  );
}

/** The evidence as it was when the point was made (G1), or the reason that was given (A9). */
function WhyHere({ point }: PointBodyProps) {
  const { agenda } = useMessages();
  const { community } = useAgendaOnPage();
  const evidence = flagsIn(point.evidence);
  // A field does not go away under one's hands, so this is decided once.
  const [hasReason] = useState(evidence.length === 0 || point.reason !== "");
  return (
    <>
      {evidence.length > 0 ? (
        <Evidence flags={evidence} />
      ) : (
        <p className="quiet">{agenda.point.noEvidence}</p>
      )}
      {hasReason && <ReasonField point={point} />}
      {point.factorId !== undefined && (
        <p>
          <Link href={places.factor(community.id, point.factorId)}>{agenda.point.toFactor}</Link>
        </p>
      )}
    </>
  );
}

function QuestionField({ point }: PointBodyProps) {
  const { agenda } = useMessages();
  const draft = useEdit(point, "question");
  return (
    <Field label={agenda.point.question}>
      {(control) => (
        <textarea {...control} className="input agenda-point__question" maxLength={500} {...draft} />
      )}
    </Field>
  );
}

function ReasonField({ point }: PointBodyProps) {
  const { agenda } = useMessages();
  const draft = useEdit(point, "reason");
  return (
    <Field label={agenda.point.reason}>
      {(control) => (
        <textarea {...control} className="input agenda-point__reason" maxLength={500} {...draft} />
      )}
    </Field>
  );
}

function TitleField({ point }: PointBodyProps) {
  const { agenda } = useMessages();
  const draft = useEdit(point, "title");
  return <TextField label={agenda.point.title} maxLength={120} {...draft} />;
}

function useEdit(point: AgendaPoint, field: "question" | "reason" | "title") {
  const database = useDatabase();
  const { save } = useAgendaOnPage();
  return useDraft(point[field], (text) => void save(() => editPoint(database, point.id, { [field]: text })));
}

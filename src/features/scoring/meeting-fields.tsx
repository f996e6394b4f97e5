import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { DateField } from "#ui/form/date-field.tsx";

import { type DetailsProblem, type TypedDetails } from "./read-meeting-details.ts";

export interface MeetingFieldsProps {
  readonly typed: TypedDetails;
  readonly problem: DetailsProblem | undefined;
  /** Only what was changed. */
  readonly onChange: (changed: Partial<TypedDetails>) => void;
}

interface MeetingDayFieldProps extends MeetingFieldsProps {
  /** What is scored has been; a meeting that is planned is still to come. */
  readonly isScored: boolean;
}

/** The day of a meeting, and the same day in words (R1). */
export function MeetingDayField({ typed: { heldOn }, problem, onChange, isScored }: MeetingDayFieldProps) {
  const { scoring } = useMessages();
  return (
    <DateField
      label={scoring.newRound.heldOn}
      // The native picker speaks the browser's language, so the day is said again in the app's (U3).
      hint={
        heldOn.length === 10 ? <DayWords heldOn={heldOn} warns={isScored && heldOn > today()} /> : undefined
      }
      error={problem === undefined || problem === "attendance" ? undefined : scoring.newRound[problem]}
      value={heldOn}
      onChange={(event) => onChange({ heldOn: event.target.value })}
    />
  );
}

function DayWords({ heldOn, warns }: { readonly heldOn: string; readonly warns: boolean }) {
  const { newRound } = useMessages().scoring;
  const format = useFormat();
  return (
    <>
      {newRound.heldOnShown(format.day(heldOn))}
      {warns && ` ${newRound.heldOnFuture}`}
    </>
  );
}

import { TriangleAlert } from "lucide-react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Action } from "#domain/agenda/action.ts";
import { dueOf } from "#domain/agenda/open-actions.ts";
import { type Member } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";

interface ActionTextProps {
  readonly action: Action;
  readonly members: readonly Member[];
}

/** What is done, by whom, and when it is due; for a closed one what became of it. */
export function ActionText({ action, members }: ActionTextProps) {
  const { actions, agenda } = useMessages();
  const { texts } = useInstrument();
  const format = useFormat();
  const { factorId } = action;
  const factor = factorId === undefined ? undefined : (texts.factors[factorId]?.shortLabel ?? factorId);
  const about = [
    ownerName(action, members, agenda.point),
    factor,
    actions.agreed(format.day(action.agreedOn)),
  ];
  return (
    <div className="action__text">
      <p className="action__what">{action.what}</p>
      <p className="small">
        <State action={action} />
        <span className="quiet"> · {about.filter((part) => part !== undefined).join(" · ")}</span>
      </p>
      {action.ifThen !== "" && <p className="small">{action.ifThen}</p>}
      {action.ourselves === "no" && <p className="small">{actions.needs(action.whoElse)}</p>}
      {action.closingWord !== "" && <p className="small">{action.closingWord}</p>}
    </div>
  );
}

function State({ action }: Pick<ActionTextProps, "action">) {
  const { actions } = useMessages();
  const format = useFormat();
  const { outcome, closedOn } = action;
  if (outcome !== undefined && outcome !== null)
    return (
      <span>{actions.closedOn(actions.outcomes[outcome], format.day(closedOn ?? action.agreedOn))}</span>
    );
  const due = dueOf(action, today());
  const text = due.type === "noDay" ? actions.dues.noDay() : actions.dues[due.type](format.day(due.day));
  if (due.type !== "overdue") return <span>{text}</span>;
  return (
    <strong className="action__overdue">
      <TriangleAlert aria-hidden="true" size={16} /> {text}
    </strong>
  );
}

function ownerName(
  { ownerId }: Action,
  members: readonly Member[],
  words: { readonly nobody: string; readonly formerMember: string },
): string {
  if (ownerId === undefined || ownerId === null) return words.nobody;
  return members.find(({ id }) => id === ownerId)?.name ?? words.formerMember;
}

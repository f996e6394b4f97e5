import { Link } from "wouter";

import { ACTIONS, MEMBERS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { dueOf, pressingActions } from "#domain/agenda/open-actions.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

/** The actions that are overdue or due soon (G3); nothing where there are none. */
export function PressingActions({ communityId }: { readonly communityId: string }) {
  const { actions, agenda } = useMessages();
  const format = useFormat();
  const rows = usePicture(communityId, ACTIONS);
  const members = usePicture(communityId, MEMBERS);
  const pressing = pressingActions(rows ?? [], today());
  if (members === undefined || pressing.length === 0) return null;
  return (
    <Section className={null} title={actions.pressing}>
      <ul className="latest">
        {pressing.map((action) => {
          const due = dueOf(action, today());
          const owner = members.find(({ id }) => id === action.ownerId)?.name ?? agenda.point.nobody;
          return (
            <li key={action.id}>
              {action.what}
              <span className="latest__about">
                {owner} ·{" "}
                {due.type === "noDay" ? actions.dues.noDay() : actions.dues[due.type](format.day(due.day))}
              </span>
            </li>
          );
        })}
      </ul>
      <Link href={places.actions(communityId)}>{actions.all}</Link>
    </Section>
  );
}

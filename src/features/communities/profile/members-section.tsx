import { UserPlus } from "lucide-react";
import { useRef, useState } from "react";

import { type Member, type MemberRole } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { Section } from "#ui/section.tsx";

import { MemberForm } from "./member-form.tsx";
import { MemberRow } from "./member-row.tsx";

interface MembersSectionProps {
  readonly communityId: string;
  readonly members: readonly Member[];
  readonly memberRoles: readonly MemberRole[];
}

/** Who takes part: a table where there is room, cards on a phone. */
export function MembersSection({ communityId, members, memberRoles }: MembersSectionProps) {
  const { profile } = useMessages();
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useReturnFocus(isAdding);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section title={profile.members.title} heading={heading}>
      {members.length === 0 && !isAdding && <p className="quiet">{profile.members.empty}</p>}
      {members.length > 0 && (
        <MemberTable members={members} memberRoles={memberRoles} onRemoved={() => heading.current?.focus()} />
      )}
      {isAdding ? (
        <MemberForm communityId={communityId} rolesBefore={[]} onDone={() => setIsAdding(false)} />
      ) : (
        <Button ref={addButton} onClick={() => setIsAdding(true)}>
          <UserPlus aria-hidden="true" size={18} />
          {profile.members.add}
        </Button>
      )}
    </Section>
  );
}

interface MemberTableProps extends Omit<MembersSectionProps, "communityId"> {
  /** The row is about to go, and its button with it. */
  readonly onRemoved: () => void;
}

function MemberTable({ members, memberRoles, onRemoved }: MemberTableProps) {
  const texts = useMessages().profile.members;
  return (
    <table className="members">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.organisation}</th>
          <th scope="col">{texts.roles}</th>
          <th scope="col">{texts.mandate}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            roles={memberRoles.filter(({ memberId }) => memberId === member.id)}
            onRemoved={onRemoved}
          />
        ))}
      </tbody>
    </table>
  );
}

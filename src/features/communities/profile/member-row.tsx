import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { type Member, type MemberRole } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { deleteMember } from "#storage/rows/members.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { knownKind } from "./known-kind.ts";
import { MemberForm } from "./member-form.tsx";

interface MemberRowProps {
  readonly member: Member;
  readonly roles: readonly MemberRole[];
  readonly onRemoved: () => void;
}

const COLUMNS = 5;

/** One member, or the form that changes it, in the same place. */
export function MemberRow({ member, roles, onRemoved }: MemberRowProps) {
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useReturnFocus(isEditing);
  if (isEditing) {
    return (
      <tr className="members__form">
        <td colSpan={COLUMNS}>
          <MemberForm
            communityId={member.communityId}
            member={member}
            rolesBefore={roles}
            onDone={() => setIsEditing(false)}
          />
        </td>
      </tr>
    );
  }
  return (
    <ShownMember
      member={member}
      roles={roles}
      editButton={editButton}
      onEdit={() => setIsEditing(true)}
      onRemoved={onRemoved}
    />
  );
}

interface ShownMemberProps extends MemberRowProps {
  readonly editButton: ReturnType<typeof useReturnFocus>;
  readonly onEdit: () => void;
}

function ShownMember({ member, roles, editButton, onEdit, onRemoved }: ShownMemberProps) {
  const { profile, terms } = useMessages();

  const kind = knownKind(member);
  return (
    <tr>
      <th scope="row">{member.name}</th>
      <td className="members__organisation" data-label={profile.members.organisation}>
        {member.organisation}
        {kind !== undefined && <span className="members__kind">{terms.organisationKinds[kind]}</span>}
      </td>
      <td data-label={profile.members.roles}>
        {roles.length > 0 ? roles.map(({ role }) => terms.roles[role]).join(" · ") : "–"}
      </td>
      <td data-label={profile.members.mandate}>{terms.mandates[member.mandate]}</td>
      <td className="members__actions">
        <Button ref={editButton} look="quiet" aria-label={profile.editOf(member.name)} onClick={onEdit}>
          <Pencil aria-hidden="true" size={18} />
          {profile.edit}
        </Button>
        <DeleteMember member={member} onRemoved={onRemoved} />
      </td>
    </tr>
  );
}

function DeleteMember({ member, onRemoved }: Pick<MemberRowProps, "member" | "onRemoved">) {
  const { profile } = useMessages();
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();
  const takeBack = useTakeBack(save);

  const remove = () =>
    takeBack(
      {
        act: () => deleteMember(database, member.id, true),
        text: profile.members.removed(member.name),
        undo: () => deleteMember(database, member.id, false),
      },
      onRemoved,
    );

  return (
    <>
      <Button
        look="quiet"
        disabled={busy}
        aria-label={profile.removeOf(member.name)}
        onClick={() => void remove()}
      >
        <Trash2 aria-hidden="true" size={18} />
        {profile.remove}
      </Button>
      <TroubleNotice trouble={trouble} />
    </>
  );
}

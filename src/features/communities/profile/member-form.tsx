import { useState } from "react";

import { Mandate, type Member, type MemberRole, OrganisationKind, ROLES } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { useSaving } from "#storage/live/use-saving.ts";
import { saveMember } from "#storage/rows/members.ts";
import { showErrors } from "#ui/form/show-errors.ts";

import { FormShell } from "./form-shell.tsx";
import { type MemberErrors, MemberFields } from "./member-fields.tsx";
import { readText } from "./read-text.ts";

interface MemberFormProps {
  readonly communityId: string;
  /** Absent for a new member. */
  readonly member?: Member;
  readonly rolesBefore: readonly MemberRole[];
  readonly onDone: () => void;
}

/** Adds or changes a member with the roles. What was typed stays when saving fails. */
export function MemberForm({ communityId, member, rolesBefore, onDone }: MemberFormProps) {
  const { profile } = useMessages();
  const database = useDatabase();
  const [errors, setErrors] = useState<MemberErrors>({});
  const { busy, trouble, save } = useSaving();

  async function submit(form: HTMLFormElement) {
    const { organisationKind, ...rest } = readMember(new FormData(form));
    const isKindMissing = rest.organisation !== "" && organisationKind === undefined;
    const found: MemberErrors = {
      ...(rest.name === "" && { name: profile.members.nameMissing }),
      ...(isKindMissing && { organisationKind: profile.members.organisationKindMissing }),
    };
    if (Object.keys(found).length > 0) return showErrors(form, () => setErrors(found));
    setErrors({});
    const details = { ...rest, organisationKind: organisationKind ?? "other" };
    const place = { communityId, rolesBefore, ...(member !== undefined && { id: member.id }) };
    const saved = await save(() => saveMember(database, place, details));
    if (saved.ok) onDone();
  }

  const title = member === undefined ? profile.members.addTitle : profile.editOf(member.name);
  return (
    <FormShell title={title} busy={busy} trouble={trouble} onSubmit={submit} onCancel={onDone}>
      <MemberFields member={member} roles={rolesBefore.map(({ role }) => role)} errors={errors} />
    </FormShell>
  );
}

function readMember(data: FormData) {
  const chosen = data.getAll("roles");
  return {
    name: readText(data, "name"),
    organisation: readText(data, "organisation"),
    organisationKind: OrganisationKind.safeParse(data.get("organisationKind")).data,
    mandate: Mandate.parse(data.get("mandate")),
    roles: ROLES.filter((role) => chosen.includes(role)),
  };
}

import { useState } from "react";

import { type Member, type MemberRole, ROLES } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveMember } from "#storage/rows/members.ts";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";

import { FormShell } from "./form-shell.tsx";
import { knownKind } from "./known-kind.ts";
import { type MemberChoices, type MemberErrors, MemberFields } from "./member-fields.tsx";
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
  const [choices, setChoices] = useState<MemberChoices>({
    mandate: member?.mandate ?? "unknown",
    organisationKind: (member && knownKind(member)) ?? null,
    roles: ROLES.filter((role) => rolesBefore.some((before) => before.role === role)),
  });
  const [errors, setErrors] = useState<MemberErrors>({});
  const saving = useSaving();

  async function submit(form: HTMLFormElement) {
    const { mandate, organisationKind, roles } = choices;
    const typed = readMember(new FormData(form));
    const isKindMissing = typed.organisation !== "" && organisationKind === null;
    const found: MemberErrors = {
      ...(typed.name === "" && { name: profile.members.nameMissing }),
      ...(isKindMissing && { organisationKind: profile.members.organisationKindMissing }),
    };
    if (Object.keys(found).length > 0) return showErrors(form, () => setErrors(found));
    setErrors({});
    const details = { ...typed, mandate, roles, organisationKind: organisationKind ?? "other" };
    const place = { communityId, rolesBefore, ...(member !== undefined && { id: member.id }) };
    const saved = await saving.save(() => saveMember(database, place, details));
    if (saved.ok) onDone();
  }

  const title = member === undefined ? profile.members.addTitle : profile.editOf(member.name);
  return (
    <FormShell title={title} saving={saving} onSubmit={submit} onCancel={onDone}>
      <MemberFields member={member} choices={choices} errors={errors} onChoose={setChoices} />
    </FormShell>
  );
}

function readMember(data: FormData) {
  return {
    name: readText(data, "name"),
    organisation: readText(data, "organisation"),
  };
}

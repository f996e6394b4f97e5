import { useId } from "react";

import { MANDATES, type Member, ORGANISATION_KINDS, type Role, ROLES } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Field } from "#ui/form/field.tsx";

import { knownKind } from "./known-kind.ts";

export interface MemberErrors {
  readonly name?: string;
  readonly organisationKind?: string;
}

interface MemberFieldsProps {
  readonly member: Member | undefined;
  readonly roles: readonly Role[];
  readonly errors: MemberErrors;
}

/** The controls of the member form. */
export function MemberFields({ member, roles, errors }: MemberFieldsProps) {
  const { profile, vocabulary } = useMessages();
  const { members } = profile;
  return (
    <>
      <div className="profile-form__pair">
        <Field label={members.name} error={errors.name}>
          {(control) => (
            <input {...control} name="name" defaultValue={member?.name} maxLength={120} autoComplete="off" />
          )}
        </Field>
        <Field label={members.mandate} hint={members.mandateHint}>
          {(control) => (
            <select {...control} name="mandate" defaultValue={member?.mandate ?? "unknown"}>
              {MANDATES.map((mandate) => (
                <option key={mandate} value={mandate}>
                  {vocabulary.mandates[mandate]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={members.organisation} hint={members.organisationHint}>
          {(control) => (
            <input
              {...control}
              name="organisation"
              defaultValue={member?.organisation}
              maxLength={120}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={members.organisationKind} error={errors.organisationKind}>
          {(control) => (
            <select {...control} name="organisationKind" defaultValue={(member && knownKind(member)) ?? ""}>
              <option value="">{members.organisationKindUnknown}</option>
              {ORGANISATION_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {vocabulary.organisationKinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <RoleChoice chosen={roles} />
    </>
  );
}

function RoleChoice({ chosen }: { readonly chosen: readonly Role[] }) {
  const { profile, vocabulary } = useMessages();
  const { members } = profile;
  const hintId = useId();
  return (
    <fieldset className="role-choice" aria-describedby={hintId}>
      <legend className="field__label">{members.roles}</legend>
      <p className="field__hint" id={hintId}>
        {members.rolesHint}
      </p>
      <div className="role-choice__list">
        {ROLES.map((role) => (
          <label key={role} className="role-choice__item">
            <input type="checkbox" name="roles" value={role} defaultChecked={chosen.includes(role)} />
            {vocabulary.roles[role]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

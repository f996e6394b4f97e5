import { useId } from "react";

import { type Mandate, MANDATES, type Member, type Role, ROLES } from "#domain/community.ts";
import { ORGANISATION_KINDS, type OrganisationKind } from "#domain/organisation-kind.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TextField } from "#ui/form/text-field.tsx";

export interface MemberErrors {
  readonly name?: string;
  readonly organisationKind?: string;
}

/** What is chosen; what is typed stays in the form. */
export interface MemberChoices {
  readonly mandate: Mandate;
  /** `null` as long as nobody told. */
  readonly organisationKind: OrganisationKind | null;
  readonly roles: readonly Role[];
}

interface MemberFieldsProps {
  readonly member: Member | undefined;
  readonly choices: MemberChoices;
  readonly errors: MemberErrors;
  readonly onChoose: (choices: MemberChoices) => void;
}

/** The controls of the member form. */
export function MemberFields({ member, choices, errors, onChoose }: MemberFieldsProps) {
  const { profile, terms } = useMessages();
  const { members } = profile;
  return (
    <>
      <div className="profile-form__pair">
        <TextField
          label={members.name}
          error={errors.name}
          name="name"
          defaultValue={member?.name}
          maxLength={120}
          autoComplete="off"
        />
        <SelectField
          label={members.mandate}
          hint={members.mandateHint}
          value={choices.mandate}
          choices={MANDATES.map((mandate) => ({ value: mandate, label: terms.mandates[mandate] }))}
          onChange={(mandate) => onChoose({ ...choices, mandate })}
        />
        <TextField
          label={members.organisation}
          hint={members.organisationHint}
          name="organisation"
          defaultValue={member?.organisation}
          maxLength={120}
          autoComplete="off"
        />
        <SelectField
          label={members.organisationKind}
          error={errors.organisationKind}
          value={choices.organisationKind}
          choices={[
            { value: null, label: members.organisationKindUnknown },
            ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: terms.organisationKinds[kind] })),
          ]}
          onChange={(organisationKind) => onChoose({ ...choices, organisationKind })}
        />
      </div>
      <RoleChoice chosen={choices.roles} onChange={(roles) => onChoose({ ...choices, roles })} />
    </>
  );
}

interface RoleChoiceProps {
  readonly chosen: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

function RoleChoice({ chosen, onChange }: RoleChoiceProps) {
  const { profile, terms } = useMessages();
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
          <Check
            key={role}
            isOn={chosen.includes(role)}
            onChange={(isOn) =>
              onChange(ROLES.filter((each) => (each === role ? isOn : chosen.includes(each))))
            }
          >
            {terms.roles[role]}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

import { type Member } from "#domain/community.ts";
import { OwnerSelect } from "#features/agenda/owner-select.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { type ActionDetails } from "#storage/rows/actions.ts";
import { Fold } from "#ui/fold.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { TextField } from "#ui/form/text-field.tsx";

export interface ActionErrors {
  readonly what?: string;
  readonly dueOn?: string;
}

interface ActionFieldsProps {
  readonly communityId: string;
  readonly typed: ActionDetails;
  readonly members: readonly Member[];
  readonly errors: ActionErrors;
  readonly onType: (said: Partial<ActionDetails>) => void;
}

/** What is said of an action (G2): three fields that take ten seconds, and what makes it happen folded below them. */
export function ActionFields({ communityId, typed, members, errors, onType }: ActionFieldsProps) {
  const { actions } = useMessages();
  return (
    <>
      <TextField
        label={actions.what}
        error={errors.what}
        maxLength={120}
        value={typed.what}
        onChange={({ target }) => onType({ what: target.value })}
      />
      <div className="action-form__pair">
        <OwnerSelect
          communityId={communityId}
          label={actions.owner}
          members={members}
          ownerId={typed.ownerId}
          onChoose={(ownerId) => onType({ ownerId })}
        />
        <DateField
          label={actions.due}
          error={errors.dueOn}
          value={typed.dueOn ?? ""}
          onChange={({ target }) => onType({ dueOn: target.value === "" ? null : target.value })}
        />
      </div>
      <Fold title={actions.more}>
        <TextField
          label={actions.ifThen}
          hint={actions.ifThenHint}
          maxLength={500}
          value={typed.ifThen}
          onChange={({ target }) => onType({ ifThen: target.value })}
        />
        <Radios<ActionDetails["ourselves"]>
          legend={actions.ourselves}
          choices={[
            { value: null, label: actions.notAsked },
            { value: "yes", label: actions.yes },
            { value: "no", label: actions.no },
          ]}
          value={typed.ourselves}
          onChange={(ourselves) => onType({ ourselves })}
        />
        {typed.ourselves === "no" && (
          <TextField
            label={actions.whoElse}
            maxLength={120}
            value={typed.whoElse}
            onChange={({ target }) => onType({ whoElse: target.value })}
          />
        )}
      </Fold>
    </>
  );
}

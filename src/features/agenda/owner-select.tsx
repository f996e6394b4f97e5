import { UserPlus } from "lucide-react";
import { useRef, useState } from "react";

import { type Member } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { newId } from "#platform/new-id.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveMember } from "#storage/rows/members.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { ownerChoices } from "./owner-choices.ts";

interface OwnerSelectProps {
  readonly communityId: string;
  readonly label: string;
  readonly members: readonly Member[];
  /** `null` as long as it is nobody. */
  readonly ownerId: string | null;
  readonly onChoose: (ownerId: string | null) => void;
}

type Named = Pick<Member, "id" | "name" | "organisation">;

/** No id of a row has such signs. */
const SOMEBODY_NEW = "+ new";

/** Who does something: nobody yet, a member, or somebody who is put on the list without leaving the page. */
export function OwnerSelect({ communityId, label, members, ownerId, onChoose }: OwnerSelectProps) {
  const { agenda } = useMessages();
  const [isNaming, setIsNaming] = useState(false);
  // Until the list of members has been read again.
  const [added, setAdded] = useState<Named>();
  const known: readonly Named[] =
    added === undefined || members.some(({ id }) => id === added.id) ? members : [...members, added];
  const field = useRef<HTMLDivElement>(null);
  const words = { nobody: agenda.point.nobody, former: agenda.point.formerMember };

  return (
    <div ref={field}>
      <SelectField<string | null>
        label={label}
        value={isNaming ? SOMEBODY_NEW : ownerId}
        choices={[
          ...ownerChoices(known, ownerId, words),
          { value: SOMEBODY_NEW, label: agenda.point.somebodyNew },
        ]}
        onChange={(chosen) => {
          setIsNaming(chosen === SOMEBODY_NEW);
          if (chosen !== SOMEBODY_NEW) onChoose(chosen);
        }}
      />
      {isNaming && (
        <NewName
          communityId={communityId}
          onAdded={(member) => {
            setAdded(member);
            // The focus is in what goes.
            field.current?.querySelector("select")?.focus();
            setIsNaming(false);
            onChoose(member.id);
          }}
        />
      )}
    </div>
  );
}

interface NewNameProps {
  readonly communityId: string;
  readonly onAdded: (member: Named) => void;
}

/** A name is enough for now; the rest is said in the list of members. It may stand within a form, so it is none itself. */
function NewName({ communityId, onAdded }: NewNameProps) {
  const { agenda } = useMessages();
  const database = useDatabase();
  const [name, setName] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { busy, trouble, save } = useSaving();

  async function add() {
    const member = { id: newId(), name: name.trim(), organisation: "" };
    setIsMissing(member.name === "");
    if (member.name === "") return;
    const details = { ...member, organisationKind: "other", mandate: "unknown", roles: [] } as const;
    const { id, ...said } = details;
    const saved = await save(() => saveMember(database, { communityId, id, rolesBefore: [] }, said));
    if (saved.ok) onAdded(member);
  }

  return (
    <>
      <TextField
        label={agenda.point.newName}
        error={isMissing ? agenda.point.newNameMissing : undefined}
        maxLength={120}
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          void add();
        }}
      />
      <TroubleNotice trouble={trouble} />
      <Button disabled={busy} onClick={() => void add()}>
        <UserPlus aria-hidden="true" size={18} />
        {agenda.point.addName}
      </Button>
    </>
  );
}

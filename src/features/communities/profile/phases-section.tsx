import { CalendarPlus, Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";

import { type Phase } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { deletePhase } from "#storage/rows/phases.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { PhaseForm } from "./phase-form.tsx";

interface PhasesSectionProps {
  readonly communityId: string;
  readonly phases: readonly Phase[];
}

/** The phases with their first day, oldest first. */
export function PhasesSection({ communityId, phases }: PhasesSectionProps) {
  const texts = useMessages().profile.phases;
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useReturnFocus(isAdding);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section title={texts.title} heading={heading}>
      <p className="quiet">{phases.length === 0 ? `${texts.empty} ${texts.text}` : texts.text}</p>
      <ol className="phases">
        {phases
          .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
          .map((phase) => (
            <li key={phase.id}>
              <PhaseItem phase={phase} onRemoved={() => heading.current?.focus()} />
            </li>
          ))}
      </ol>
      {isAdding ? (
        <PhaseForm communityId={communityId} onDone={() => setIsAdding(false)} />
      ) : (
        <Button ref={addButton} onClick={() => setIsAdding(true)}>
          <CalendarPlus aria-hidden="true" size={18} />
          {texts.add}
        </Button>
      )}
    </Section>
  );
}

interface PhaseItemProps {
  readonly phase: Phase;
  readonly onRemoved: () => void;
}

function PhaseItem({ phase, onRemoved }: PhaseItemProps) {
  const { profile, vocabulary } = useMessages();

  const format = useFormat();
  const database = useDatabase();
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useReturnFocus(isEditing);
  const { busy, trouble, save } = useSaving();
  const takeBack = useTakeBack(save);
  const name = vocabulary.phases[phase.kind];

  const remove = () =>
    takeBack(
      {
        act: () => deletePhase(database, phase.id, true),
        text: profile.phases.removed(name),
        undo: () => deletePhase(database, phase.id, false),
      },
      onRemoved,
    );

  if (isEditing) {
    return <PhaseForm communityId={phase.communityId} phase={phase} onDone={() => setIsEditing(false)} />;
  }
  return (
    <div className="phases__item">
      <span>
        <strong>{name}</strong> {profile.phases.from(format.day(phase.startsOn))}
      </span>
      <span className="phases__actions">
        <Button
          ref={editButton}
          look="quiet"
          aria-label={profile.editOf(name)}
          onClick={() => setIsEditing(true)}
        >
          <Pencil aria-hidden="true" size={18} />
          {profile.edit}
        </Button>
        <Button
          look="quiet"
          disabled={busy}
          aria-label={profile.removeOf(name)}
          onClick={() => void remove()}
        >
          <Trash2 aria-hidden="true" size={18} />
          {profile.remove}
        </Button>
      </span>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

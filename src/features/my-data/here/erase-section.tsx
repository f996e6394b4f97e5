import { type SubmitEvent, useRef, useState } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type Inventory, useInventory } from "#storage/live/use-inventory.ts";
import { Button } from "#ui/button.tsx";
import { type Choice, SelectField } from "#ui/form/select.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { EraseConfirm } from "./erase-confirm.tsx";
import { type Erasure } from "./erasure.ts";

/** Takes a community, what was deleted, or everything off this device for good (B8): choose, then confirm by typing. */
export function EraseSection() {
  const { section, done } = useMessages().erase;
  const inventory = useInventory();
  const [chosen, setChosen] = useState<Wish | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [asked, setAsked] = useState<Erasure>();
  const nextButton = useReturnFocus(asked !== undefined);
  const [told, setTold] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  if (inventory === undefined) return null;
  const { communities } = inventory;

  function next(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const erasure = erasureOf(chosen, communities);
    setIsMissing(erasure === undefined);
    setAsked(erasure);
    setTold(undefined);
  }

  function finish(text: string) {
    setAsked(undefined);
    setChosen(null);
    setTold(text);
    // The button that had focus is gone.
    setTimeout(() => notice.current?.focus());
  }

  return (
    <Section title={section.title}>
      <p>{section.text}</p>
      <p className="quiet">{section.promise}</p>
      {asked === undefined ? (
        <form onSubmit={next} noValidate>
          <WishField
            inventory={inventory}
            wish={chosen}
            error={isMissing ? section.chooseMissing : undefined}
            onChange={setChosen}
          />
          <Button ref={nextButton} type="submit">
            {section.next}
          </Button>
        </form>
      ) : (
        <EraseConfirm erasure={asked} onDone={finish} onCancel={() => setAsked(undefined)} />
      )}
      <div ref={notice} tabIndex={-1} className="restore-done">
        {told !== undefined && (
          <Notice kind="good" title={done.title} role="status">
            <p>{told}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}

/** What was chosen; a community by its id, for it may be renamed or gone before the form is sent. */
type Wish = { readonly what: "community"; readonly id: string } | { readonly what: "deleted" | "everything" };

function wishKey(wish: Wish | null): string {
  return wish?.what === "community" ? `community ${wish.id}` : (wish?.what ?? "");
}

interface WishFieldProps {
  readonly inventory: Inventory;
  readonly wish: Wish | null;
  readonly error: string | undefined;
  readonly onChange: (wish: Wish | null) => void;
}

function WishField({ inventory: { communities, counts }, wish, error, onChange }: WishFieldProps) {
  const { section } = useMessages().erase;
  const choices: readonly Choice<Wish | null>[] = [
    { value: null, label: section.choose },
    ...communities.map(({ id, name, deleted }) => ({
      value: { what: "community" as const, id },
      label: deleted === true ? section.deletedCommunity(name) : section.community(name),
    })),
    ...((counts.get("deleted") ?? 0) > 0
      ? [{ value: { what: "deleted" as const }, label: section.deleted }]
      : []),
    { value: { what: "everything" }, label: section.everything },
  ];
  return (
    <SelectField
      label={section.what}
      error={error}
      value={wish}
      keyOf={wishKey}
      choices={choices}
      onChange={onChange}
    />
  );
}

function erasureOf(wish: Wish | null, communities: readonly Community[]): Erasure | undefined {
  if (wish?.what !== "community") return wish ?? undefined;
  const community = communities.find(({ id }) => id === wish.id);
  return community && { what: "community", community };
}

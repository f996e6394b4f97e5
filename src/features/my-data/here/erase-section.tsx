import { type SubmitEvent, useRef, useState } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useInventory } from "#storage/live/use-inventory.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { EraseConfirm } from "./erase-confirm.tsx";
import { type Erasure } from "./erasure.ts";

/** Takes a community, what was deleted, or everything off this device for good (B8): choose, then confirm by typing. */
export function EraseSection() {
  const { section, done } = useMessages().erase;
  const inventory = useInventory();
  const [chosen, setChosen] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const [asked, setAsked] = useState<Erasure>();
  const [told, setTold] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  if (inventory === undefined) return null;
  const { communities, counts } = inventory;

  function next(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const erasure = erasureOf(chosen, communities);
    setIsMissing(erasure === undefined);
    setAsked(erasure);
    setTold(undefined);
  }

  function finish(text: string) {
    setAsked(undefined);
    setChosen("");
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
          <Field label={section.what} error={isMissing ? section.chooseMissing : undefined}>
            {(control) => (
              <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">{section.choose}</option>
                {communities.map((community) => (
                  <option key={community.id} value={COMMUNITY + community.id}>
                    {(community.deleted === true ? section.deletedCommunity : section.community)(
                      community.name,
                    )}
                  </option>
                ))}
                {(counts.get("deleted") ?? 0) > 0 && <option value="deleted">{section.deleted}</option>}
                <option value="everything">{section.everything}</option>
              </select>
            )}
          </Field>
          <Button type="submit">{section.next}</Button>
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

const COMMUNITY = "community ";

function erasureOf(chosen: string, communities: readonly Community[]): Erasure | undefined {
  if (chosen === "deleted" || chosen === "everything") return { what: chosen };
  const community = communities.find(({ id }) => COMMUNITY + id === chosen);
  return community === undefined ? undefined : { what: "community", community };
}

import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { STANDING_ITEMS, type StandingItem } from "#domain/agenda/agenda.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { factorPoint, ownPoint, standingPoint } from "#features/agenda/make/new-points.ts";
import { useFocusOnWords, useWantedFactor } from "#features/agenda/make/use-wanted-factor.ts";
import { useFactorChoices } from "#features/agenda/use-factor-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { addPoint, type NewPoint } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** What the point will be about. */
type What =
  | { readonly kind: "own" }
  | { readonly kind: "factor"; readonly factorId: FactorId }
  | { readonly kind: "standing"; readonly item: StandingItem };

/** Adds a factor, a standing item or a point of one's own at the end (G1). */
export function AddPoint() {
  const { agenda } = useMessages();
  const { agenda: row, points, save } = useAgendaOnPage();
  const database = useDatabase();
  const wanted = useWantedFactor();
  const [what, setWhat] = useState<What | null>(() =>
    wanted === undefined || points.some(({ factorId }) => factorId === wanted)
      ? null
      : { kind: "factor", factorId: wanted },
  );
  const [words, setWords] = useState("");
  const [isTried, setIsTried] = useState(false);
  const [told, setTold] = useState("");
  // Its own, beside the page's: a field that is being stored when it is left does not take the click.
  const adding = useSaving();
  const make = useNewPoint();
  const form = useRef<HTMLFormElement>(null);
  useFocusOnWords(form, wanted);
  const isNameless = what?.kind === "own" && words.trim() === "";

  async function submit(event: FormEvent) {
    event.preventDefault();
    const made = isNameless || what === null ? undefined : make(what, words.trim());
    setIsTried(made === undefined);
    // A second click while the first is being stored would add the point twice.
    if (made === undefined || adding.busy) return;
    const added = await save(() => adding.save(() => addPoint(database, row, points, made.point)));
    if (!added.ok) return;
    setTold(agenda.add.done(made.name));
    setWhat(null);
    setWords("");
  }

  return (
    <Section className="section card" title={agenda.add.title}>
      <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
        <WhatField
          what={what}
          error={isTried && what === null ? agenda.add.whatMissing : undefined}
          onChange={setWhat}
        />
        {(what?.kind === "own" || what?.kind === "factor") && (
          <TextField
            label={what.kind === "own" ? agenda.add.ownTitle : agenda.add.reasonOptional}
            error={isTried && isNameless ? agenda.add.ownMissing : undefined}
            maxLength={what.kind === "own" ? 120 : 500}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
        <Button type="submit">
          <Plus aria-hidden="true" size={18} />
          {agenda.add.submit}
        </Button>
        <p role="status" className="visually-hidden">
          {told}
        </p>
      </form>
    </Section>
  );
}

interface WhatFieldProps {
  readonly what: What | null;
  readonly error: string | undefined;
  readonly onChange: (what: What | null) => void;
}

function WhatField({ what, error, onChange }: WhatFieldProps) {
  const { agenda, terms } = useMessages();
  const { points, source } = useAgendaOnPage();
  const factors = useFactorChoices<What>(
    source.instrument.factors
      .map(({ id }) => id)
      .filter((id) => points.every(({ factorId }) => factorId !== id)),
    (factorId) => ({ kind: "factor", factorId }),
  );
  const items = STANDING_ITEMS.filter((item) => points.every(({ standingItem }) => standingItem !== item));
  return (
    <SelectField<What | null>
      label={agenda.add.what}
      error={error}
      value={what}
      keyOf={whatKey}
      choices={[
        { value: null, label: agenda.add.choose },
        { value: { kind: "own" }, label: agenda.add.own },
        {
          label: agenda.add.standing,
          choices: items.map((item) => ({
            value: { kind: "standing", item },
            label: terms.standingItems[item].title,
          })),
        },
        ...factors,
      ]}
      onChange={onChange}
    />
  );
}

function whatKey(what: What | null): string {
  if (what?.kind === "factor") return `factor:${what.factorId}`;
  return what?.kind === "standing" ? `standing:${what.item}` : (what?.kind ?? "");
}

/** Makes the point that was chosen, with the name to tell it by. */
function useNewPoint(): (what: What, words: string) => { readonly point: NewPoint; readonly name: string } {
  const { terms } = useMessages();
  const { texts } = useInstrument();
  const { points, source } = useAgendaOnPage();
  return (what, words) => {
    if (what.kind === "own") return { point: ownPoint(words), name: words };
    if (what.kind === "standing") {
      return { point: standingPoint(source, what.item), name: terms.standingItems[what.item].title };
    }
    const { factorId } = what;
    return {
      point: factorPoint(
        source,
        factorId,
        words,
        points.map(({ question }) => question),
      ),
      name: texts.factors[factorId]?.shortLabel ?? factorId,
    };
  };
}

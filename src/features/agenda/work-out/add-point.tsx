import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { STANDING_ITEMS } from "#domain/agenda/agenda.ts";
import { FactorOptions } from "#features/agenda/factor-options.tsx";
import { factorPoint, ownPoint, standingPoint } from "#features/agenda/make/new-points.ts";
import { useFocusOnWords, useWantedFactor } from "#features/agenda/make/use-wanted-factor.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { addPoint, type NewPoint } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

const OWN = "own";
const FACTOR = "factor:";
const STANDING = "standing:";

/** Adds a factor, a standing item or a point of one's own at the end (G1). */
export function AddPoint() {
  const { agenda } = useMessages();
  const { agenda: row, points, save } = useAgendaOnPage();
  const database = useDatabase();
  const wanted = useWantedFactor();
  const [what, setWhat] = useState(() =>
    wanted === undefined || points.some(({ factorId }) => factorId === wanted) ? "" : FACTOR + wanted,
  );
  const [words, setWords] = useState("");
  const [isTried, setIsTried] = useState(false);
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const make = useNewPoint();
  const form = useRef<HTMLFormElement>(null);
  useFocusOnWords(form, wanted);
  const isNameless = what === OWN && words.trim() === "";

  async function submit(event: FormEvent) {
    event.preventDefault();
    const made = isNameless ? undefined : make(what, words.trim());
    setIsTried(made === undefined);
    // A second click while the first is being stored would add the point twice.
    if (made === undefined || isBusy) return;
    setIsBusy(true);
    const isSaved = await save(addPoint(database, row, points, made.point));
    setIsBusy(false);
    if (!isSaved) return;
    setTold(agenda.add.done(made.name));
    setWhat("");
    setWords("");
  }

  return (
    <section className="section card" aria-labelledby="add">
      <h2 id="add">{agenda.add.title}</h2>
      <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={agenda.add.what} error={isTried && what === "" ? agenda.add.whatMissing : undefined}>
          {(control) => (
            <select {...control} value={what} onChange={({ target }) => setWhat(target.value)}>
              <WhatOptions />
            </select>
          )}
        </Field>
        {(what === OWN || what.startsWith(FACTOR)) && (
          <Field
            label={what === OWN ? agenda.add.ownTitle : agenda.add.reasonOptional}
            error={isTried && isNameless ? agenda.add.ownMissing : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={what === OWN ? 120 : 500}
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            )}
          </Field>
        )}
        <Button type="submit">
          <Plus aria-hidden="true" size={18} />
          {agenda.add.submit}
        </Button>
        <p role="status" className="visually-hidden">
          {told}
        </p>
      </form>
    </section>
  );
}

function WhatOptions() {
  const { agenda, vocabulary } = useMessages();
  const { points, source } = useAgendaOnPage();
  const factors = source.instrument.factors.map(({ id }) => id);
  return (
    <>
      <option value="">{agenda.add.choose}</option>
      <option value={OWN}>{agenda.add.own}</option>
      <optgroup label={agenda.add.standing}>
        {STANDING_ITEMS.filter((item) => points.every(({ standingItem }) => standingItem !== item)).map(
          (item) => (
            <option key={item} value={STANDING + item}>
              {vocabulary.standingItems[item].title}
            </option>
          ),
        )}
      </optgroup>
      <FactorOptions
        prefix={FACTOR}
        factorIds={factors.filter((id) => points.every(({ factorId }) => factorId !== id))}
      />
    </>
  );
}

/** Makes the point that was chosen, with the name to tell it by; `undefined` when nothing was. */
function useNewPoint(): (
  what: string,
  words: string,
) => { readonly point: NewPoint; readonly name: string } | undefined {
  const { vocabulary } = useMessages();
  const { texts } = useInstrument();
  const { source } = useAgendaOnPage();
  return (what, words) => {
    if (what === OWN) return { point: ownPoint(words), name: words };
    if (what.startsWith(FACTOR)) {
      const factorId = what.slice(FACTOR.length);
      return {
        point: factorPoint(source, factorId, words),
        name: texts.factors[factorId]?.shortLabel ?? factorId,
      };
    }
    const item = STANDING_ITEMS.find((known) => what === STANDING + known);
    return item && { point: standingPoint(source, item), name: vocabulary.standingItems[item].title };
  };
}

import { useRef, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { proposeForm, proposeTip } from "#domain/agenda/propose-help.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { takeHelp } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

interface ProposedHelpProps {
  readonly point: AgendaPoint;
  readonly factorId: FactorId;
}

/** One tip and one work form that fit the point, and why these: taken over with one press (G1). Not where one was chosen before. */
export function ProposedHelp({ point, factorId }: ProposedHelpProps) {
  const messages = useMessages();
  const words = messages.agenda.help;
  const { save, members } = useAgendaOnPage();
  const database = useDatabase();
  const box = useRef<HTMLElement>(null);
  const help = useProposed(point, factorId);
  const [isTaken, setIsTaken] = useState(false);
  if (help === undefined || isTaken) return null;
  const { form, tip } = help;
  const take = async () => {
    // The button goes away: who has no mouse goes on from what was chosen.
    box.current?.parentElement?.querySelector<HTMLElement>("input, select")?.focus();
    const saved = await save(() =>
      takeHelp(database, point, {
        tipId: tip?.id,
        ...(form && { workFormId: form.one.form.id, minutes: form.one.form.minutes }),
      }),
    );
    if (saved.ok) setIsTaken(true);
  };
  return (
    <aside ref={box} className="agenda-help" aria-label={words.title}>
      <p className="agenda-help__title">{words.title}</p>
      {form !== undefined && (
        <p>
          {words.form(form.one.texts.name, form.one.form.minutes)}{" "}
          <span className="quiet">
            {words.because(form.suits && flagName(form.suits, messages), members.length)}
          </span>
        </p>
      )}
      {tip !== undefined && <p>{words.tip(tip.text)}</p>}
      <Button onClick={() => void take()}>{words.take}</Button>
    </aside>
  );
}

/** What fits the point; nothing where something was chosen before, as long as the library is not here, or where there is nothing. */
function useProposed(point: AgendaPoint, factorId: FactorId) {
  const { texts } = useInstrument();
  const { tips, workForms, points, members } = useAgendaOnPage();
  // It does not go away under one's hands while one chooses by oneself, so this is decided once.
  const [wasChosen] = useState(
    typeof point.workFormId === "string" || tips.some(({ pointId }) => pointId === point.id),
  );
  if (wasChosen || workForms.length === 0) return undefined;
  const form = proposeForm(workForms, {
    factorId,
    kinds: flagsIn(point.evidence).map(({ kind }) => kind),
    people: members.length,
    minutes: point.minutes,
    taken: points.flatMap(({ id, workFormId }) => (id === point.id ? [] : (workFormId ?? []))),
  });
  const chosenBefore = tips.filter(({ pointId }) => pointId !== point.id).map(({ tipId }) => tipId);
  const tip = proposeTip(texts.factors[factorId]?.tips ?? [], chosenBefore);
  return form === undefined && tip === undefined ? undefined : { form, tip };
}

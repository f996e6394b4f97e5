import { useInstrument } from "#content/use-instrument.tsx";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type FactorId, type Tip } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { chooseTip } from "#storage/rows/agendas.ts";
import { Check } from "#ui/form/check.tsx";
import { usePending } from "#ui/form/use-pending.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

interface PointTipsProps {
  readonly point: AgendaPoint;
  readonly factorId: FactorId;
}

/** The tips of a factor; the chosen ones go along with the agenda (G1). */
export function PointTips({ point, factorId }: PointTipsProps) {
  const { agenda } = useMessages();
  const { texts } = useInstrument();
  const { tips } = useAgendaOnPage();
  const factor = texts.factors[factorId];
  if (factor === undefined || factor.tips.length === 0) return null;
  const chosen = tips.filter(({ pointId }) => pointId === point.id).map(({ tipId }) => tipId);
  const count = factor.tips.filter(({ id }) => chosen.includes(id)).length;
  return (
    <fieldset className="agenda-tips">
      <legend>
        <span className="field__label">{agenda.point.tips}</span>{" "}
        <span className="small quiet">{agenda.point.chosen(count, factor.tips.length)}</span>
      </legend>
      {factor.tipsIntro !== undefined && <p className="quiet">{factor.tipsIntro}</p>}
      {factor.tips.map((tip) => (
        <TipChoice key={tip.id} point={point} tip={tip} isStored={chosen.includes(tip.id)} />
      ))}
    </fieldset>
  );
}

interface TipChoiceProps {
  readonly point: AgendaPoint;
  readonly tip: Tip;
  readonly isStored: boolean;
}

function TipChoice({ point, tip, isStored }: TipChoiceProps) {
  const { save } = useAgendaOnPage();
  const database = useDatabase();
  const [isChosen, setIsChosen] = usePending(isStored, save);
  const choose = (chosen: boolean) =>
    setIsChosen(chosen, () => chooseTip(database, point, { tipId: tip.id, chosen }));

  return (
    <Check className="agenda-check" isOn={isChosen} onChange={(isOn) => void choose(isOn)}>
      <span>{tip.text}</span>
    </Check>
  );
}

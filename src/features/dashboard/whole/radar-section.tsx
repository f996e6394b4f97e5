import { useId, useMemo, useState } from "react";

import { ScoreRadar } from "#charts/radar/score-radar.tsx";
import { useInstrument } from "#content/use-instrument.tsx";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Choice, Select } from "#ui/form/select.tsx";

import { radarFactors } from "./radar-factors.ts";
import { radarTitle } from "./radar-title.ts";
import { type SectionProps } from "./section-props.ts";

/** All factors at one glance with two dates over each other; only rounds that compare can be chosen (U5, A10). */
export function RadarSection({ dashboard, size = "normal" }: SectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const roundLine = useRoundLine();
  const { instrument, texts } = useInstrument();
  const { needs, rounds } = dashboard;
  const [chosenId, setChosenId] = useState<string | null>();
  const before =
    chosenId === null
      ? undefined
      : (rounds.comparable.find(({ roundId }) => roundId === chosenId) ?? rounds.comparable[0]);

  const factors = useMemo(
    () => radarFactors({ instrument, texts, rounds, needs, before }),
    [instrument, texts, rounds, needs, before],
  );
  const { latest } = rounds;
  if (latest === undefined) return null;
  // Two rounds of one day need more than their day to be told apart.
  const named = (heldOn: string, day: string) =>
    heldOn === latest.heldOn ? messages.dashboard.radar.earlierOn(day) : day;
  return (
    <>
      {rounds.comparable.length > 0 && (
        <CompareField
          value={before?.roundId ?? null}
          choices={rounds.comparable.map(({ roundId, heldOn }) => ({
            value: roundId,
            label: named(heldOn, format.day(heldOn)),
          }))}
          onChange={setChosenId}
        />
      )}
      <ScoreRadar
        factors={factors}
        groupNames={texts.groups}
        nowLabel={format.shortDay(latest.heldOn)}
        beforeLabel={before && named(before.heldOn, format.shortDay(before.heldOn))}
        title={radarTitle(factors, messages, format)}
        footnote={roundLine(latest)}
        size={size}
        level={2}
      />
    </>
  );
}

interface CompareFieldProps {
  /** A round; nothing to compare with is `null`. */
  readonly value: string | null;
  readonly choices: readonly Choice<string>[];
  readonly onChange: (roundId: string | null) => void;
}

function CompareField({ value, choices, onChange }: CompareFieldProps) {
  const { dashboard } = useMessages();
  const id = useId();
  return (
    <div className="dashboard__compare no-print">
      <label htmlFor={id}>{dashboard.radar.compare}</label>
      <Select
        control={{ id }}
        list={{ value, choices: [...choices, { value: null, label: dashboard.radar.compareNone }], onChange }}
      />
    </div>
  );
}

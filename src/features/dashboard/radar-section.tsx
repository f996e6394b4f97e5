import { useId, useMemo, useState } from "react";

import { type RadarFactor } from "#charts/radar-factor.ts";
import { ScoreRadar } from "#charts/score-radar.tsx";
import { useInstrument } from "#content/use-instrument.tsx";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";

import { radarFactors } from "./radar-factors.ts";
import { type SectionProps } from "./section-props.ts";
import { useRoundLine } from "./use-round-line.ts";

/** All factors at one glance with two dates over each other; only rounds that compare can be chosen (U5, A10). */
export function RadarSection({ dashboard, size = "normal" }: SectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const roundLine = useRoundLine();
  const { instrument, texts } = useInstrument();
  const { attention, proposals, rounds } = dashboard;
  const [chosenId, setChosenId] = useState<string>();
  const before =
    chosenId === ""
      ? undefined
      : (rounds.comparable.find(({ roundId }) => roundId === chosenId) ?? rounds.comparable[0]);

  const factors = useMemo(
    () => radarFactors({ instrument, texts, attention, proposals, before }),
    [instrument, texts, attention, proposals, before],
  );
  const { latest } = rounds;
  if (latest === undefined) return null;
  return (
    <>
      {rounds.comparable.length > 0 && (
        <CompareField
          value={before?.roundId ?? ""}
          choices={rounds.comparable.map(({ roundId, heldOn }) => ({ roundId, label: format.day(heldOn) }))}
          onChange={setChosenId}
        />
      )}
      <ScoreRadar
        factors={factors}
        groupNames={texts.groups}
        nowLabel={format.shortDay(latest.heldOn)}
        beforeLabel={before && format.shortDay(before.heldOn)}
        title={radarTitle(factors, messages)}
        footnote={roundLine(latest)}
        size={size}
        level={size === "large" ? 2 : 3}
      />
    </>
  );
}

interface CompareFieldProps {
  readonly value: string;
  readonly choices: readonly { readonly roundId: string; readonly label: string }[];
  readonly onChange: (roundId: string) => void;
}

function CompareField({ value, choices, onChange }: CompareFieldProps) {
  const { dashboard } = useMessages();
  const id = useId();
  return (
    <div className="dashboard__compare no-print">
      <label htmlFor={id}>{dashboard.radar.compare}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(({ roundId, label }) => (
          <option key={roundId} value={roundId}>
            {label}
          </option>
        ))}
        <option value="">{dashboard.radar.compareNone}</option>
      </select>
    </div>
  );
}

/** The point of the radar in words: the two ends, by their short names. */
function radarTitle(factors: readonly RadarFactor[], { dashboard }: Messages): string {
  const scored = factors
    .filter(({ now }) => now !== undefined)
    .toSorted((a, b) => (b.now ?? 0) - (a.now ?? 0));
  const [highest, lowest] = [scored[0], scored.at(-1)];
  if (highest === undefined || lowest === undefined || highest.now === lowest.now)
    return dashboard.radar.level;
  return dashboard.radar.title(highest.shortLabel, lowest.shortLabel);
}

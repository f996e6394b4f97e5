import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type RadarFactor } from "./radar-factor.ts";

interface RadarTableProps {
  readonly factors: readonly RadarFactor[];
  readonly groupNames: InstrumentTexts["groups"];
  readonly nowLabel: string;
  readonly beforeLabel: string | undefined;
}

/** The same facts as the radar, in words and numbers (U2, S2). */
export function RadarTable({ factors, groupNames, nowLabel, beforeLabel }: RadarTableProps) {
  const messages = useMessages().charts;
  const format = useFormat();
  const value = (median: number | undefined, isTooFew = false) => {
    if (median !== undefined) return format.number(median);
    return isTooFew ? messages.tooFew : messages.notAnswered;
  };
  // Whose value of now is older already has no other one before it, and too few are not counted (R5).
  const before = ({ olderFrom, ...factor }: RadarFactor) =>
    olderFrom === undefined ? value(factor.before, factor.isTooFewBefore) : "";
  const nBefore = ({ olderFrom, nBefore: n, isTooFewBefore }: RadarFactor) =>
    olderFrom !== undefined || isTooFewBefore === true ? "" : (n ?? 0);
  const nNow = ({ nNow: n, isTooFewNow }: RadarFactor) => n ?? (isTooFewNow === true ? "" : 0);
  const hasN = factors.some((factor) => factor.nNow !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{messages.columns.factor}</th>
          <th scope="col">{messages.columns.group}</th>
          <th scope="col">{nowLabel}</th>
          {hasN && <th scope="col">{messages.radar.nIn(nowLabel)}</th>}
          {beforeLabel !== undefined && <th scope="col">{beforeLabel}</th>}
          {beforeLabel !== undefined && hasN && <th scope="col">{messages.radar.nIn(beforeLabel)}</th>}
        </tr>
      </thead>
      <tbody>
        {factors.map((factor) => (
          <tr key={factor.id}>
            <th scope="row" className="chart-figure__words">
              {factor.name}
            </th>
            <td>{groupNames[factor.group]}</td>
            <td>
              {value(factor.now, factor.isTooFewNow)}
              {factor.olderFrom !== undefined && `; ${messages.olderFrom(format.shortDay(factor.olderFrom))}`}
              {factor.olderFrom !== undefined && factor.isTooFewNow === true && `; ${messages.thenTooFew}`}
            </td>
            {hasN && <td>{nNow(factor)}</td>}
            {beforeLabel !== undefined && <td>{before(factor)}</td>}
            {beforeLabel !== undefined && hasN && <td>{nBefore(factor)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

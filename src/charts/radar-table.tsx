import { type InstrumentTexts } from "#domain/instrument.ts";
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
  const value = (median: number | undefined) =>
    median === undefined ? messages.notAnswered : format.number(median);
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
            <td>{value(factor.now)}</td>
            {hasN && <td>{factor.nNow ?? 0}</td>}
            {beforeLabel !== undefined && <td>{value(factor.before)}</td>}
            {beforeLabel !== undefined && hasN && <td>{factor.nBefore ?? 0}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

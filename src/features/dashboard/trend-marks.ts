import { type TrendMark } from "#charts/trend/trend-mark.ts";
import { calledChanges } from "#domain/attention/called-changes.ts";
import { type History } from "#domain/attention/history.ts";

/** What happened to a factor, as marks on its trend: changes that were called, meetings where it was on the agenda (G4). */
export function trendMarks(history: History, factorId: string): readonly TrendMark[] {
  const onAgenda = history.attended
    .filter((attended) => attended.factorId === factorId && attended.heldOn <= history.today)
    .map(({ heldOn }): TrendMark => ({ heldOn, kind: "agenda" }));
  return [...onAgenda, ...calledChanges(history, factorId)];
}

import { type TrendMark } from "#charts/trend/trend-mark.ts";
import { type Deed } from "#domain/agenda/deed.ts";
import { calledChanges } from "#domain/attention/called-changes.ts";
import { type History } from "#domain/attention/history.ts";

/**
 * What happened to a factor, as marks on its trend: changes that were called, meetings where it was on the agenda, and where
 * there is room for them actions that were done or handed over (G4).
 */
export function trendMarks(
  history: History,
  factorId: string,
  deeds: readonly Deed[] = [],
): readonly TrendMark[] {
  const onAgenda = history.attended
    .filter((attended) => attended.factorId === factorId && attended.heldOn <= history.today)
    .map(({ heldOn }): TrendMark => ({ heldOn, kind: "agenda" }));
  const done = deeds
    .filter((deed) => deed.factorId === factorId && deed.kind !== "agenda" && deed.day <= history.today)
    .map(({ kind, day }): TrendMark => ({ heldOn: day, kind }));
  return [...onAgenda, ...done, ...calledChanges(history, factorId)];
}

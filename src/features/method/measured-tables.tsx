import { type Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { BALLOTS, FALLS_FOUND, FALSE_CALLS, FAMILY, MORE_BALLOTS, RIVALS, SWINGS, WIDE } from "./measured.ts";
import { MethodTable } from "./method-table.tsx";

/** False calls where nothing changed, beside what is promised (A11). */
export function FalseCallTable() {
  const { measured } = useMessages().method;
  const format = useFormat();
  const { columns, answers, people, caption, size } = measured;
  return (
    <MethodTable
      caption={caption}
      head={[columns.answers, columns.people, columns.earlier, ...BALLOTS.map(size)]}
      rows={FALSE_CALLS.map((row) => [
        answers[row.answers],
        people[row.people],
        row.earlier,
        ...row.shares.map((share) => inPercent(share, format)),
      ])}
    />
  );
}

/** False calls with more answers, and where nearly everyone answers the same. */
export function WideTable() {
  const { measured } = useMessages().method;
  const format = useFormat();
  const { columns, answers, wideCaption, size } = measured;
  return (
    <MethodTable
      caption={wideCaption}
      head={[columns.answers, columns.earlier, ...[...BALLOTS, ...MORE_BALLOTS].map(size)]}
      rows={WIDE.map((row) => [
        answers[row.answers],
        row.earlier,
        ...row.shares.map((share) => inPercent(share, format)),
      ])}
    />
  );
}

/** What twelve factors and a year of rounds make of it. */
export function FamilyChance() {
  const { measured } = useMessages().method;
  const format = useFormat();
  return (
    <p>
      {measured.family(
        format.percent(FAMILY.once / 100),
        format.percent(FAMILY.sevenRounds / 100),
        format.percent(FAMILY.anyInSeven / 100),
      )}
    </p>
  );
}

/** False calls where whole meetings swing, with and without minding it. */
export function SwingTable() {
  const { swing, measured } = useMessages().method;
  const format = useFormat();
  return (
    <MethodTable
      caption={swing.caption}
      head={[swing.columns.swing, swing.columns.rule, swing.columns.earlier, ...BALLOTS.map(measured.size)]}
      rows={SWINGS.map((row) => [
        format.number(row.swing, 2),
        row.isMinded ? swing.minding : swing.notMinding,
        row.earlier,
        ...row.shares.map((share) => inPercent(share, format)),
      ])}
    />
  );
}

/** Real falls found at once, and what part that is of what can be found. */
export function FoundTable() {
  const { found, measured } = useMessages().method;
  const format = useFormat();
  return (
    <MethodTable
      caption={found.caption}
      head={[found.columns.answers, found.columns.fall, found.columns.earlier, ...BALLOTS.map(measured.size)]}
      rows={FALLS_FOUND.map((row) => [
        measured.answers[row.answers],
        format.number(row.fall),
        row.earlier,
        ...row.found.map(
          (share, index) => `${inPercent(share, format)} (${format.number(row.ratio[index] ?? 0, 2)})`,
        ),
      ])}
    />
  );
}

/** The same for the rules that others use. */
export function RivalTable() {
  const { rivals } = useMessages().method;
  const format = useFormat();
  const { columns } = rivals;
  return (
    <MethodTable
      caption={rivals.caption}
      head={[columns.rule, columns.false, ...[0.5, 1, 1.5].map((fall) => columns.found(format.number(fall)))]}
      rows={RIVALS.map((row) => [
        rivals.names[row.rule],
        inPercent(row.falseCalls, format),
        ...row.found.map((share) => inPercent(share, format)),
      ])}
    />
  );
}

function inPercent(share: number, format: Format): string {
  return `${format.number(share)}%`;
}

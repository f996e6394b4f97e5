import { type Cost } from "./cost.ts";
import { FACTORS, type People } from "./model.ts";
import { RIVALS } from "./rivals.ts";
import { APP, EARLIER, FALLS, key, type Found } from "./series.ts";
import { MINDING, NOT_MINDING, SWING_EARLIER } from "./swinging.ts";
import { type Tallies } from "./tally.ts";
import { type FoundIn } from "./until-found.ts";

/** All cells of one model and kind of attendance, by number of ballots. */
export interface Block {
  readonly model: string;
  readonly people: People;
  readonly byN: ReadonlyMap<number, Found>;
}

const RULES = [APP, ...RIVALS.map(({ name }) => name)];

export function falseCallTable(blocks: readonly Block[]): string {
  const head = `| rule | answers | people | ${EARLIER.map((earlier) => `after ${earlier}`).join(" | ")} |`;
  const rows = RULES.flatMap((rule) =>
    blocks.map(({ model, people, byN }) => {
      const cells = EARLIER.map((earlier) =>
        canJudge(rule, earlier)
          ? each(byN, ({ tallies }) => percent(tallies.at(key.false(rule, earlier)).share, 1))
          : "–",
      );
      return `| ${rule} | ${model} | ${people} | ${cells.join(" | ")} |`;
    }),
  );
  return table(head, rows);
}

export function familyTable(blocks: readonly Block[]): string {
  const rows = blocks.map(({ model, people, byN }) => {
    const any = each(byN, ({ tallies }) => percent(tallies.at(key.false(APP, 7)).any, 0));
    const year = each(byN, ({ tallies }) => percent(tallies.at(key.year(APP)).share, 0));
    const mean = each(byN, ({ tallies }) => (tallies.at(key.false(APP, 7)).share * FACTORS).toFixed(2));
    const anyInYear = each(byN, ({ tallies }) => percent(tallies.at(key.year(APP)).any, 0));
    return `| ${model} | ${people} | ${any} | ${mean} | ${year} | ${anyInYear} |`;
  });
  return table(
    `| answers | people | any of ${FACTORS}, one round | false calls a round | one factor, in seven judged rounds | any of ${FACTORS}, in seven judged rounds |`,
    rows,
  );
}

export function foundTable(blocks: readonly Block[], fall: (typeof FALLS)[number]): string {
  const rows = blocks.filter(hasFalls).flatMap(({ model, people, byN }) =>
    EARLIER.map((earlier) => {
      const app = each(byN, ({ tallies }) => percent(tallies.at(key.found(APP, earlier, fall)).share, 0));
      const ratio = (kind: "atThatLevel" | "atEqualFalseFalls") =>
        each(byN, ({ tallies, oracle }) =>
          (tallies.at(key.found(APP, earlier, fall)).share / oracle(earlier, fall)[kind]).toFixed(2),
        );
      const rivals = RIVALS.map(({ name, needs }) =>
        earlier >= needs
          ? each(byN, ({ tallies }) => percent(tallies.at(key.found(name, earlier, fall)).share, 0))
          : "–",
      );
      return `| ${model} | ${people} | ${earlier} | ${app} | ${ratio("atThatLevel")} | ${ratio("atEqualFalseFalls")} | ${rivals.join(" | ")} |`;
    }),
  );
  return table(
    `| answers | people | earlier rounds | ${APP} | of the best such test | of it at equal false falls | ${RIVALS.map(({ name }) => name).join(" | ")} |`,
    rows,
  );
}

export interface UntilRow {
  readonly what: string;
  readonly found: FoundIn;
}

export function untilTable(rows: readonly UntilRow[]): string {
  return table(
    `| change | ${RULES.join(" | ")} |`,
    rows.map(
      ({ what, found }) => `| ${what} | ${RULES.map((rule) => until(found.get(rule) ?? [])).join(" | ")} |`,
    ),
  );
}

export interface SwingRow {
  readonly swing: number;
  readonly byN: ReadonlyMap<number, Tallies>;
}

export function swingTable(rows: readonly SwingRow[]): string {
  return table(
    `| rule | swing | ${SWING_EARLIER.map((earlier) => `after ${earlier}`).join(" | ")} |`,
    rows.flatMap(({ swing, byN }) =>
      [MINDING, NOT_MINDING, "XmR limits"].map((rule) => {
        const cells = SWING_EARLIER.map((earlier) =>
          rule.startsWith("XmR") && earlier < 3
            ? "–"
            : each(byN, (tallies) => percent(tallies.at(`${rule} ${earlier}`).share, 1)),
        );
        return `| ${rule} | ${swing} | ${cells.join(" | ")} |`;
      }),
    ),
  );
}

export function costTable(costs: readonly Cost[]): string {
  const reading = costs[0]?.milliseconds ?? Number.NaN;
  return table(
    "| what | ms | of reading |",
    costs.map(
      ({ what, milliseconds }) =>
        `| ${what} | ${milliseconds.toFixed(1)} | ${(milliseconds / reading).toFixed(2)} |`,
    ),
  );
}

/** The largest standard error of false calls and of falls found, in percentage points. */
export function standardErrors(blocks: readonly Block[]): string {
  const found = blocks.flatMap(({ byN }) => [...byN.values()]);
  const worst = (name: string) =>
    Math.max(...found.map(({ tallies }) => tallies.at(name).standardError)) * 100;
  const falseCalls = Math.max(...EARLIER.map((earlier) => worst(key.false(APP, earlier))));
  const fallen = blocks.filter(hasFalls).flatMap(({ byN }) => [...byN.values()]);
  const falls = Math.max(
    ...EARLIER.flatMap((earlier) =>
      FALLS.flatMap((fall) =>
        fallen.map(({ tallies }) => tallies.at(key.found(APP, earlier, fall)).standardError * 100),
      ),
    ),
  );
  return `Largest standard error of ${APP}’s cells: ${falseCalls.toFixed(2)} points for false calls, ${falls.toFixed(2)} for falls found.`;
}

/** Partly the same people are only looked at for false calls. */
function hasFalls({ people }: Block): boolean {
  return people !== "partly";
}

function canJudge(rule: string, earlier: number): boolean {
  return earlier >= (RIVALS.find(({ name }) => name === rule)?.needs ?? 1);
}

export function each<Value>(byN: ReadonlyMap<number, Value>, show: (value: Value) => string): string {
  return [...byN.values()].map(show).join(" / ");
}

/** Shares found in the first, by the second and by the fourth round, and the median round. */
function until(found: readonly (number | undefined)[]): string {
  const by = (round: number) =>
    percent(found.filter((first) => first !== undefined && first <= round).length / found.length, 0);
  const median = found.map((first) => first ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b)[
    Math.floor(found.length / 2)
  ];
  return `${by(1)} / ${by(2)} / ${by(4)} (${Number.isFinite(median) ? median : "not in 8"})`;
}

export function percent(share: number, digits: number): string {
  return (share * 100).toFixed(digits);
}

export function table(head: string, rows: readonly string[]): string {
  const columns = head.split("|").length - 2;
  return [head, `|${" --- |".repeat(columns)}`, ...rows].join("\n");
}

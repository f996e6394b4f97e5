import { FACTORS } from "./model.ts";
import { each, percent, table, type Block } from "./report.ts";
import { ANY_RARE, APP, EARLIER, FALLS, key, RARE } from "./series.ts";

/** False calls of this app, for every number of answers. */
export function wideFalseTable(blocks: readonly Block[]): string {
  const rows = blocks.map(({ model, byN }) => {
    const cells = EARLIER.map((earlier) =>
      each(byN, ({ tallies }) => percent(tallies.at(key.false(APP, earlier)).share, 1)),
    );
    return `| ${model} | ${cells.join(" | ")} |`;
  });
  return table(`| answers | ${EARLIER.map((earlier) => `after ${earlier}`).join(" | ")} |`, rows);
}

export function wideFoundTable(blocks: readonly Block[]): string {
  const rows = FALLS.flatMap((fall) =>
    blocks.flatMap(({ model, byN }) =>
      EARLIER.map((earlier) => {
        const found = each(byN, ({ tallies }) => percent(tallies.at(key.found(APP, earlier, fall)).share, 0));
        const ratio = each(byN, ({ tallies, oracle }) =>
          ratioOf(
            tallies.at(key.found(APP, earlier, fall)).share,
            oracle(earlier, fall).atEqualFalseFalls,
            tallies.at(key.falseFall(APP, earlier)).share,
          ),
        );
        return `| ${model} | ${fall} | ${earlier} | ${found} | ${ratio} |`;
      }),
    ),
  );
  return table("| answers | fall | earlier rounds | found | of the best such test |", rows);
}

/** How often a change that says it is rare is called though nothing changed. */
export function rareTable(blocks: readonly Block[]): string {
  const rows = blocks.map(({ model, byN }) => {
    const one = RARE.map((rare) => each(byN, ({ tallies }) => percent(tallies.at(key.rare(rare)).share, 2)));
    const any = ANY_RARE.map((rare) =>
      each(byN, ({ tallies }) => percent(tallies.at(key.anyRare(rare)).any, 1)),
    );
    return `| ${model} | ${[...one, ...any].join(" | ")} |`;
  });
  const heads = [
    ...RARE.map((rare) => `one factor, at most ${rare * 100} %`),
    ...ANY_RARE.map((rare) => `any of ${FACTORS}, at most ${rare * 100} %`),
  ];
  return table(`| answers | ${heads.join(" | ")} |`, rows);
}

/** Where next to nothing is called falsely there is no level to hold the best such test to. */
function ratioOf(found: number, best: number, falseFalls: number): string {
  return falseFalls < FEWEST_FALSE_FALLS ? "–" : (found / best).toFixed(2);
}
const FEWEST_FALSE_FALLS = 0.001;

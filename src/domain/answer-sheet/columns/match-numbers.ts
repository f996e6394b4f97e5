import { type FactorId } from "#domain/rounds/instrument.ts";

import { plainWords } from "./plain-words.ts";

interface Numbered {
  readonly column: number;
  readonly number: number;
}

/**
 * The factors that numbers above the columns point at: "Q1", "Vraag 3", "F07", "4. ...", "G01Q02".
 *
 * The largest family with the same words before the number counts. As many consecutive numbers as
 * there are factors are taken in their order, wherever they begin; fewer are taken as they are; more say nothing.
 * Always a guess by place alone: the user has to look at these (B4).
 */
export function matchNumbers(
  headers: readonly (readonly [column: number, header: string])[],
  factorIds: readonly FactorId[],
): readonly { readonly column: number; readonly factorId: FactorId }[] {
  const family =
    [...familiesOf(headers).values()].toSorted((one, other) => other.length - one.length)[0] ?? [];
  const numbered = family.toSorted((one, other) => one.number - other.number);
  const first = numbered[0]?.number ?? 0;
  if (family.length < 2 || family.length > factorIds.length) return [];
  if (new Set(family.map(({ number }) => number)).size < family.length) return [];

  const isWhole =
    family.length === factorIds.length && numbered.every(({ number }, at) => number === first + at);
  return numbered.flatMap(({ column, number }, at) => {
    const factorId = factorIds[isWhole ? at : number - 1];
    return factorId === undefined ? [] : [{ column, factorId }];
  });
}

function familiesOf(
  headers: readonly (readonly [column: number, header: string])[],
): ReadonlyMap<string, readonly Numbered[]> {
  const families = new Map<string, Numbered[]>();
  for (const [column, header] of headers) {
    const code = codeOf(header);
    if (code === undefined) continue;
    families.set(code.family, [...(families.get(code.family) ?? []), { column, number: code.number }]);
  }
  return families;
}

/** The last number of a short code at the start of a header, and the words before it. */
function codeOf(header: string): { readonly family: string; readonly number: number } | undefined {
  const code =
    header
      .slice(0, 80)
      .split(/[.:)]|\s[-–—]\s/)[0]
      ?.trim() ?? "";
  const found = /^(.{0,20}?)0*(\d{1,3})\D{0,2}$/.exec(code);
  if (found?.[1] === undefined || plainWords(found[1]).split(" ").length > 2) return undefined;
  return { family: plainWords(found[1]), number: Number(found[2]) };
}

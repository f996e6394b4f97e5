import { type Day, isPlausibleDay } from "#domain/row.ts";

/** Whether 3/4 is the third of April or the fourth of March. */
export type DayOrder = "dayFirst" | "monthFirst";

/**
 * The calendar day of a cell, or nothing where it is none. A time of day is cut off and never kept (R3).
 *
 * Reads 2025-03-04, 2025/03/04, 4-3-2025, 4.3.25, 3/4/2025 (as `order` says), "4 maart 2025",
 * "4 mrt. 2025" and "March 4, 2025", each with or without a time behind it.
 */
export function readDay(cell: string, order: DayOrder): Day | undefined {
  const text = cell.slice(0, 60).trim();
  const [year, month, day] = yearFirst(text) ?? numbers(text, order) ?? named(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;

  const written = `${year}-${pad(month)}-${pad(day)}`;
  return isPlausibleDay(written) ? written : undefined;
}

/** Which orders of day and month all these cells allow; both where no cell decides, none where there is no day. */
export function possibleDayOrders(cells: readonly string[]): readonly DayOrder[] {
  return (["dayFirst", "monthFirst"] as const).filter((order) =>
    cells.every((cell) => readDay(cell, order) !== undefined),
  );
}

/** True where reading the cells in the other order gives other days: then somebody has to say it. */
export function isDayOrderOpen(cells: readonly string[]): boolean {
  if (possibleDayOrders(cells).length < 2) return false;
  return cells.some((cell) => readDay(cell, "dayFirst") !== readDay(cell, "monthFirst"));
}

type Parts = readonly [year: string, month: number, day: number];

const TIME = "(?:[T ,].*)?$";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`);
const NUMBERS = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`);
const DAY_NAMED = new RegExp(
  `^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,10})\\.? (\\d{4})${TIME}`,
  "i",
);
const MONTH_NAMED = new RegExp(
  `^(?:[a-z]+,? )?([a-z]{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}`,
  "i",
);

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/,
  /^feb(?:ruari|ruary)?$/,
  /^(?:mrt|maart|mar|march)$/,
  /^apr(?:il)?$/,
  /^(?:mei|may)$/,
  /^june?$|^juni$/,
  /^july?$|^juli$/,
  /^aug(?:ustus|ust)?$/,
  /^sept?(?:ember)?$/,
  /^(?:okt|oct)(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

function yearFirst(text: string): Parts | undefined {
  const found = YEAR_FIRST.exec(text);
  return found?.[1] === undefined ? undefined : [found[1], Number(found[3]), Number(found[4])];
}

function numbers(text: string, order: DayOrder): Parts | undefined {
  const found = NUMBERS.exec(text);
  if (found?.[4] === undefined) return undefined;
  const year = found[4].length === 2 ? `20${found[4]}` : found[4];
  const [first, second] = [Number(found[1]), Number(found[3])];
  // Nobody writes the month first with dashes or dots.
  return order === "monthFirst" && found[2] === "/" ? [year, first, second] : [year, second, first];
}

function named(text: string): Parts | undefined {
  const dayFirst = DAY_NAMED.exec(text);
  if (dayFirst !== null) return namedParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_NAMED.exec(text);
  return namedParts(monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]);
}

function namedParts(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): Parts | undefined {
  if (year === undefined || name === undefined) return undefined;
  return [year, MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1, Number(day)];
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

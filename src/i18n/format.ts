import { type Language } from "./language.ts";

/** Dates, numbers and lists as the language writes them (U3). */
export interface Format {
  /** "21 november 2026" */
  readonly day: (day: string) => string;
  /** "21 nov 2026" */
  readonly shortDay: (day: string) => string;
  /** "nov 2026" */
  readonly month: (day: string) => string;
  /** Up to `digits` decimals, without trailing zeros: "3,5". A minus is an en dash, as fonts have it. */
  readonly number: (value: number, digits?: number) => string;
  /** A share of one as a percentage: "33%". */
  readonly percent: (share: number) => string;
  /** "a, b en c" */
  readonly list: (items: readonly string[]) => string;
}

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

// A calendar day has no time zone: noon UTC is that day nearly everywhere, and the formatter says UTC.
const at = (day: string) => new Date(`${day}T12:00:00Z`);

const FULL = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

export function makeFormat(language: Language): Format {
  const locale = LOCALE[language];
  const day = once(() => new Intl.DateTimeFormat(locale, FULL));
  const shortDay = once(() => new Intl.DateTimeFormat(locale, { ...FULL, month: "short" }));
  const month = once(() => new Intl.DateTimeFormat(locale, { ...FULL, month: "short", day: undefined }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberWith = (digits: number) => {
    const made = numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    numbers.set(digits, made);
    return made;
  };
  return {
    day: (value) => day().format(at(value)),
    shortDay: (value) => shortDay().format(at(value)),
    month: (value) => month().format(at(value)),
    number: (value, digits = 1) => numberWith(digits).format(value).replace("-", "–"),
    percent: (share) => percent().format(share),
    list: (items) => list().format(items),
  };
}

/** Made when it is first used: making a formatter takes milliseconds, a hundred times what using it takes. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

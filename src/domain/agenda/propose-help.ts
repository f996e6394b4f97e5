import { type FlagKind } from "#domain/attention/flag.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { servesFactor, SUITED_FLAGS, type SuitedFlag, suitsFlag, type WorkForm } from "./work-form.ts";

/** What a point is about, and where it is talked about. */
export interface Situation {
  readonly factorId: FactorId;
  /** What stood out when the point was made, what weighs most first. */
  readonly kinds: readonly FlagKind[];
  /** Who belongs to the community; 0 where it is not known. */
  readonly people: number;
  /** What the point may take, in minutes. */
  readonly minutes: number;
  /** Forms that other points of the same agenda have. */
  readonly taken: readonly string[];
}

/** A form with why it is this one. */
export interface ProposedForm<T> {
  readonly one: T;
  /** What stood out that it suits; absent where nothing stood out that a form is for. */
  readonly suits?: SuitedFlag;
}

/**
 * The one work form that fits best (G1): it serves the factor, works with as many people, and is not on this agenda yet. Of those
 * first what suits what weighs most, then what is made for this factor, then what fits its minutes, or else is shortest; then
 * the order of the library.
 *
 * `undefined` when something stood out that no form suits, or none works with so few or so many.
 */
export function proposeForm<T extends { readonly form: WorkForm }>(
  forms: readonly T[],
  situation: Situation,
): ProposedForm<T> | undefined {
  const kinds = situation.kinds.filter(isSuited);
  const placeOf = ({ form }: T) => kinds.findIndex((kind) => suitsFlag(form, kind));
  const [one] = forms
    .filter((each) => works(each.form, situation) && (kinds.length === 0 || placeOf(each) !== -1))
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(a.form.factors === "all") - Number(b.form.factors === "all") ||
        over(a.form, situation) - over(b.form, situation),
    );
  if (one === undefined) return undefined;
  const suits = kinds[placeOf(one)];
  return { one, ...(suits !== undefined && { suits }) };
}

function isSuited(kind: FlagKind): kind is SuitedFlag {
  return SUITED_FLAGS.some((suited) => suited === kind);
}

function works(form: WorkForm, { factorId, people, taken }: Situation): boolean {
  const { min, max } = form.groupSize;
  const fits = people === 0 || (min <= people && people <= max);
  return fits && servesFactor(form, factorId) && !taken.includes(form.id);
}

/** The minutes that it takes more than there are. */
function over(form: WorkForm, { minutes }: Situation): number {
  return Math.max(0, form.minutes - minutes);
}

/** The first tip that was not chosen on any agenda yet, or else the first one. */
export function proposeTip<T extends { readonly id: string }>(
  tips: readonly T[],
  chosenBefore: readonly string[],
): T | undefined {
  return tips.find(({ id }) => !chosenBefore.includes(id)) ?? tips[0];
}

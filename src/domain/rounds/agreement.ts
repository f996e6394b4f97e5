/**
 * Van der Eijk's agreement A of an ordered distribution: -1 when split over both ends, 0 when spread
 * evenly, 1 when unanimous (S1). Takes any number of categories; `undefined` when there are no answers.
 *
 * The distribution is peeled into layers: categories that still hold answers, and how much of all
 * answers the layer takes. A is the weighted mean of the layers' agreements. The peeling is done on whole
 * numbers, so that equal distributions give the same A to the last bit.
 *
 * Source: C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35.
 */
export function agreement(counts: readonly number[]): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let weighted = 0;
  let lower = 0;
  // Each layer reaches from the height of one category to that of the next higher one.
  for (let upper = nextHeight(counts, lower); upper > lower; upper = nextHeight(counts, lower)) {
    const used = counts.reduce((sum, count) => sum + (count >= upper ? 1 : 0), 0);
    weighted += (upper - lower) * used * layerAgreement(counts, upper);
    lower = upper;
  }
  return weighted / total;
}

/** The lowest category above this height; the height itself where there is none. */
function nextHeight(counts: readonly number[], height: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const count of counts) if (count > height && count < next) next = count;
  return next === Number.POSITIVE_INFINITY ? height : next;
}

/**
 * Agreement of the layer at this height: how unimodal it is, times how narrow it is. There are few layers, so each is worked out
 * once.
 */
function layerAgreement(counts: readonly number[], height: number): number {
  const key = counts.reduce((code, count) => code * 2 + (count >= height ? 1 : 0), 1);
  const known = knownLayers.get(key) ?? workOut(counts.map((count) => count >= height));
  knownLayers.set(key, known);
  return known;
}

const knownLayers = new Map<number, number>();

function workOut(filled: readonly boolean[]): number {
  const categories = filled.length;
  const used = filled.filter(Boolean).length;
  if (used === 1) return 1;
  if (used === categories) return 0;
  const { unimodal, bimodal } = countTriples(filled);
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (used - 1) / (categories - 1));
}

/** Triples of categories, in order, that speak for one peak (1 1 0 or 0 1 1) and for two (1 0 1). */
function countTriples(filled: readonly boolean[]): { readonly unimodal: number; readonly bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (const [middle, isFilled] of filled.entries()) {
    const left = filled.slice(0, middle).filter(Boolean).length;
    const right = filled.slice(middle + 1).filter(Boolean).length;
    if (isFilled) unimodal += left * (filled.length - 1 - middle - right) + (middle - left) * right;
    else bimodal += left * right;
  }
  return { unimodal, bimodal };
}

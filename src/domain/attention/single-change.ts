import { type Day } from "#domain/rows/row.ts";

import { type SingleChange } from "./flag.ts";

/** The single numbers of a `manager` or `agreed` line so far. */
export interface SingleState {
  readonly value: number;
  readonly heldOn: Day;
  /** The unbroken run of steps in one direction up to the last number. */
  readonly run: { readonly steps: number; readonly from: number; readonly since: Day };
  readonly call?: { readonly kind: "falling" | "rising"; readonly change: SingleChange };
}

const POINTS_AT_ONCE = 2;
const STEPS_IN_A_ROW = 3;

export function startSingle(value: number, heldOn: Day): SingleState {
  return { value, heldOn, run: { steps: 0, from: value, since: heldOn } };
}

/** Takes the next number in: a change is called for two points at once or three steps in a row (A10). */
export function nextSingle(state: SingleState, value: number, heldOn: Day): SingleState {
  const step = value - state.value;
  const goesOn = step * (state.value - state.run.from) > 0;
  const run = goesOn
    ? { ...state.run, steps: state.run.steps + 1 }
    : { steps: Math.abs(Math.sign(step)), from: state.value, since: state.heldOn };
  const next = { value, heldOn, run };
  const kind = step < 0 ? "falling" : "rising";
  if (run.steps >= STEPS_IN_A_ROW)
    return {
      ...next,
      call: { kind, change: { basis: "threeInARow", from: run.from, to: value, since: run.since } },
    };
  if (Math.abs(step) >= POINTS_AT_ONCE) {
    return {
      ...next,
      call: { kind, change: { basis: "twoPoints", from: state.value, to: value, since: state.heldOn } },
    };
  }
  return next;
}

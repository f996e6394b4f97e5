import { PHASES } from "#domain/community.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Known, passAgenda, passFactor } from "./pass-agenda.ts";
import { daysFrom, FIRST_DAY } from "./pass-days.ts";
import { passRounds } from "./pass-rounds.ts";
import { listOf, natural, oneOf, type Passage, text, yesOrNo } from "./passage.ts";
import { type SharedResult, TOLD_LIMITS, type ToldLimits } from "./shared-result.ts";

/** Whether the factors are those of this instrument: they are told by their places in it. */
export function passInstrument(
  passage: Passage,
  { id, version, factors }: Instrument,
  isGiven: boolean,
): boolean {
  const isId = text(passage, isGiven ? id : undefined) === id;
  const isVersion = natural(passage, isGiven ? version : undefined) === version;
  return natural(passage, isGiven ? factors.length : undefined) === factors.length && isId && isVersion;
}

/** All that stands in a result, in its order. */
export function passResult(
  passage: Passage,
  shared: SharedResult | undefined,
  { factors }: Instrument,
): SharedResult {
  const start = daysFrom(passage, FIRST_DAY)(shared && firstDayOf(shared));
  const known = { factorIds: factors.map(({ id }) => id), start };
  const told = { ...passCommunity(passage, shared, start), ...passPast(passage, shared, known) };
  const agenda = passAgenda(passage, shared && shared.agenda !== undefined, shared?.agenda, known);
  return agenda === undefined ? told : { ...told, agenda };
}

function passCommunity(passage: Passage, shared: SharedResult | undefined, start: Day) {
  return {
    communityName: text(passage, shared?.communityName),
    isExample: yesOrNo(passage, shared?.isExample),
    madeOn: daysFrom(passage, start)(shared?.madeOn),
    rhythmWeeks: natural(passage, shared?.rhythmWeeks),
    limits: passLimits(passage, shared?.limits),
  };
}

function passPast(passage: Passage, shared: SharedResult | undefined, known: Known) {
  return {
    rounds: passRounds(passage, shared?.rounds, known),
    phases: passPhases(passage, shared?.phases, known.start),
    attended: passAttended(passage, shared?.attended, known),
    setAside: listOf(passage, shared?.setAside, (id) => passFactor(passage, id, known.factorIds)),
  };
}

function firstDayOf({ madeOn, rounds, phases, attended, agenda }: SharedResult): Day {
  const days = [
    ...[...rounds, ...attended].map(({ heldOn }) => heldOn),
    ...phases.map(({ startsOn }) => startsOn),
  ];
  const all = agenda === undefined ? days : [...days, agenda.heldOn];
  return all.reduce((first, day) => (day < first ? day : first), madeOn);
}

/** As texts, so that a limit is to the digit what it was; one that a community did not choose is empty. */
function passLimits(passage: Passage, limits: ToldLimits | undefined): ToldLimits {
  const values = limits && TOLD_LIMITS.map((name) => limits[name]);
  if (
    !yesOrNo(
      passage,
      values?.some((value) => value != null),
    )
  )
    return {};
  const read = TOLD_LIMITS.map((name, at) => {
    const told = text(passage, values && String(values[at] ?? ""));
    if (!/^(-?\d{1,2}(\.\d{1,17})?)?$/u.test(told)) passage.giveUp();
    return [name, told === "" ? undefined : Number(told)] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function passPhases(
  passage: Passage,
  phases: SharedResult["phases"] | undefined,
  start: Day,
): SharedResult["phases"] {
  const nextDay = daysFrom(passage, start);
  return listOf(passage, phases, (phase) => ({
    kind: oneOf(passage, PHASES, phase?.kind),
    startsOn: nextDay(phase?.startsOn),
  }));
}

function passAttended(
  passage: Passage,
  attended: SharedResult["attended"] | undefined,
  { factorIds, start }: Known,
): SharedResult["attended"] {
  const nextDay = daysFrom(passage, start);
  return listOf(passage, attended, (one) => ({
    factorId: passFactor(passage, one?.factorId, factorIds),
    heldOn: nextDay(one?.heldOn),
  }));
}

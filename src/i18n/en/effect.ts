import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const effect: Messages["attention"]["effect"] = {
  moved: {
    rising: "In the two rounds after that, the scores were higher than before.",
    falling: "In the two rounds after that, the scores were lower than before.",
  },
  notMoved: "In the two rounds after that, the scores were not clearly different from before.",
  tooEarly: (needed) =>
    `Too early: it takes ${plural(needed, "one more round", "two more rounds")} to compare.`,
  noneBefore: "Before that there was no score to compare with yet.",
  notComparable: "The scores from before and after cannot be compared.",
  fewAnswers: "There were too few answers to be able to see a difference.",

  whichNumbers: "Which numbers are these?",
  before: (median, n, rounds, month) =>
    `Before: middle score ${median}, from ${plural(n, "1 answer", `${n} answers`)} in ${plural(rounds, "1 round", `${rounds} rounds`)} (from ${month} on).`,
  after: (first, second, n) => `After: middle scores ${first} and ${second}, from ${n} answers in 2 rounds.`,
  beforeSingle: (score, month) => `Before: ${score} (${month}).`,
  afterSingle: (first, second) => `After: ${first} and ${second}.`,
  mayBeChance: "A difference like this may be chance.",
  chance: (oneIn) =>
    `If nothing changes, chance gives a difference this large at most 1 time in ${oneIn}, down or up.`,
  rarely: (oneIn) =>
    `If nothing changes, chance gives a difference this large less than 1 time in ${oneIn}, down or up.`,
  noReason: "One came after the other. Why, these numbers do not tell.",
};

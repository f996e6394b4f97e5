import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const forms = (count: number) => plural(count, "1 form", `${count} forms`);

export const again: Messages["ceremony"]["again"] = {
  title: "Score again after the talk",
  why: "Has the talk changed something? Then everyone can score a few factors once more. What you scored first stays. What comes out now stands beside it.",
  factors: "Which factors?",
  open: "Let everyone score again",
  noneChosen: "Choose at least one factor first.",
  goingOn: "People are scoring again now.",
  goOn: "To scoring again",
  occasion: (occasion) => `After the talk: ${occasion}`,
  sameAs: (ballots) =>
    `Before the talk there ${plural(ballots, "was 1 form", `were ${ballots} forms`)}. Let the same people score again.`,
  tells: (threshold) => [
    `Do a few people more or fewer score than before, 1 to ${threshold - 1}? Then that factor gets no new result. The difference would give away their answer.`,
    "If at most one answer is different, only that is told. Not from what to what.",
    "If more answers are different, you can see which. Not whose. But who heard in the talk that somebody came round can make something of it.",
  ],
  before: "Before the talk",
  after: "After the talk",
  middle: (now, was) => `After the talk: middle score ${now}, was ${was}.`,
  middleSame: (now) => `After the talk: middle score ${now}, as before.`,
  middleOnly: (now) => `After the talk: middle score ${now}.`,
  noScores: "After the talk nobody gave a score.",
  tooFew: "After the talk: too few answers to show.",
  fewDiffer:
    "After the talk a few people more or fewer scored. Their answer could be seen, so there is no such result.",
  steady: "After the talk: at most one answer is different.",
  ofForms: (count) => `After the talk: ${forms(count)}.`,
};

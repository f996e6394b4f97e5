import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const ballotForm: Messages["collecting"]["form"] = {
  step: (number, total) => `Statement ${number} of ${total}`,
  question: "To what extent is this true of our collaboration now?",
  takeBack: "Clear answer",
  keys: "Faster by keyboard: 1 to 5 picks and moves on, 0 is ‘I don’t know’, N is ‘not applicable for now’.",
  maySkip: "You may skip a statement.",
  remarkFor: (factor) => `Remark about ${factor}`,
  remarkHint: "Optional. Please name no one.",
  remarkLeft: (left) => plural(left, "1 character left.", `${left} characters left.`),
  kind: "What kind of organisation are you from?",
  kindHint: "You may skip this.",
  kindUnsaid: "I would rather not say",
  previous: "Previous",
  next: "Next",
  toOverview: "To the overview",
  overview: {
    title: "Is this right?",
    lead: "This is what you filled in. You can still change everything.",
    open: (count) =>
      plural(
        count,
        "One statement has no answer yet. That is fine.",
        `${count} statements have no answer yet. That is fine.`,
      ),
    allOpen: "Nothing is filled in yet. You can also hand in an empty form as it is.",
    none: "No answer",
    change: "Change",
    handIn: "Hand in",
    busy: "Handing in",
  },
  promise: {
    heading: "What happens to your answers?",
    sealed:
      "Your answers are confidential. Your form has no name and is sealed at once. For the result all forms are counted together, and then destroyed.",
    threshold: (threshold) =>
      `The group’s result can be seen when at least ${threshold} people take part, and per statement from ${threshold} answers. With fewer it stays confidential.`,
    remarks: {
      none: "No remarks are asked for.",
      "from-ten":
        "Remarks can be read when there are at least ten forms: apart from the answers, shuffled and without names. With fewer they are destroyed.",
      told: "The whole group can read remarks with the result, also with fewer than ten forms: apart from the answers, shuffled and without names. Write only what everybody may know.",
    },
    kind: (threshold) =>
      `You may also say what kind of organisation you are from. The result per kind of organisation is kept only if each kind has at least ${threshold} forms, and those who said nothing too.`,
    same: "Where everybody gives the same answer to a statement, everybody knows that of each other.",
  },
};

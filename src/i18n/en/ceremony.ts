import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const forms = (count: number) => plural(count, "1 form", `${count} forms`);

export const ceremony: Messages["ceremony"] = {
  collect: {
    title: "Everyone scores",
    countIn: (count) => (count === 0 ? "No form in yet" : `${forms(count)} in`),
    sealed: "Nobody sees what is in them until you count. Not even you.",
    more: (left, threshold) => `The result shows from ${threshold} forms on: ${left} to go.`,
    enough: (threshold) => `The result shows from ${threshold} forms on. They are there.`,
    roads: "How forms come in",
    lostRemove: "Remove this round",
  },
  told: {
    title: "What everyone is told beforehand",
    noName: "You fill it in without your name. Your answers are confidential.",
    sealed: "Your form is sealed at once. Until the count, nobody can read it.",
    counted: "After the count, only how often each answer was given is left. The forms themselves are gone.",
    threshold: (threshold) =>
      `The result shows from ${threshold} forms on, and for each factor from ${threshold} answers on.`,
    same: "If everyone gives the same answer, everyone knows that of everyone.",
    remarks: {
      none: "No remarks are asked for.",
      "from-ten":
        "After the count, remarks can be read without names, from 10 forms on. With fewer, they are gone.",
      told: "After the count, remarks can be read without names. Others may recognise your words.",
    },
    lost: "If this device is lost before the count, nobody can open the forms any more. Everyone then scores again.",
  },
  reveal: {
    title: "Has everyone scored?",
    button: "Count the answers",
    nothingYet: "As soon as a form is in, you can count the answers here.",
    ask: (count) => `Count the answers of ${forms(count)}?`,
    closes: "No form can come in after that.",
    counted: "You will see per factor how often each answer was given. The forms themselves are destroyed.",
    perFactor: (threshold) => `A factor with fewer than ${threshold} answers gets no result.`,
    tooFew: (count, threshold) =>
      `There ${plural(count, "is 1 form", `are ${count} forms`)}, and the result shows from ${threshold} on. If you count now, only how many forms there were is kept. What was in them is gone for good.`,
    instead: "No more forms to come? Then agree on one score per factor together, in a new round.",
    now: "Count now",
    wait: "Wait a little longer",
  },
  giveUp: {
    title: "Stop without counting",
    text: "The round goes and the meeting stays. Forms that are in are destroyed unread.",
    button: "Stop this round",
    ask: (count) => (count === 0 ? "Stop this round?" : `Stop and destroy ${forms(count)}?`),
    gone: "This cannot be undone.",
    now: "Yes, stop this round",
    wait: "No, go on",
  },
};

import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const minutes = (count: number) => plural(count, "1 minute", `${count} minutes`);

export const library: Messages["library"] = {
  title: "Work forms",
  lead: "Ways to work on a factor together. Pick one that fits the time and the group you have.",
  all: "See all work forms",
  forFactor: "See the work forms for this factor",

  find: {
    title: "Find a work form",
    words: "Words",
    wordsHint: "For example: energy, cards, future.",
    factor: "For which factor?",
    anyFactor: "Any factor",
    kind: "What stands out?",
    anyKind: "Does not matter",
    minutes: "How much time is there?",
    anyMinutes: "Does not matter",
    atMost: (count) => `At most ${minutes(count)}`,
    people: "With how many people?",
    anyPeople: "Does not matter",
    persons: (count) => `${count} people`,
    again: "Clear what you chose",
  },

  found: (count, of) => (count === of ? `All ${of} work forms` : `${count} of ${of} work forms`),
  none: {
    title: "There is no work form for this",
    text: "Try more time, another group or other words.",
  },

  form: {
    minutes,
    people: (min, max) => `${min} to ${max} people`,
    suits: (kinds) => `suits: ${kinds}`,
    facts: "In short",
    time: "Time",
    group: "Group",
    kinds: "Suits",
    factors: "For",
    everyFactor: "Any factor",
    before: "Before the meeting",
    steps: "How it works",
    after: "What you get out of it",
    credit: (sources) => `After an idea in: ${sources.join("; ")}.`,
    print: "Print this card",
    gone: {
      title: "This work form does not exist",
      text: "The address may be wrong. The overview has all of them.",
    },
  },

  questions: { title: "Questions that help a talk on", before: "Eight questions beforehand" },

  screen: {
    open: "Show on the big screen",
    leave: "Back to the card",
    start: (count) => `Start ${minutes(count)}`,
    stop: "Stop the timer",
  },
};

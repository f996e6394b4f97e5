import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";
import { again } from "./again.ts";

const forms = (count: number) => plural(count, "1 form", `${count} forms`);

export const ceremony: Messages["ceremony"] = {
  prepare: {
    from: (threshold) => `The result is shown from ${threshold} forms on.`,
    fewMembers: (members) =>
      `This community ${plural(members, "has 1 member", `has ${members} members`)} listed.`,
    instead: (agreed) => `If there are fewer of you, choose ‘${agreed}’.`,
    factors: (asked, all) =>
      asked === all ? `Which factors? All ${all}` : `Which factors? ${asked} of ${all}`,
    factorsHint: "Factors you leave out keep their last value.",
    oneAtLeast: "At least one factor stays.",
    promises: "Remarks and confidentiality",
    remarks: "May people write a remark?",
    remarkRules: {
      none: "No, only scores",
      "from-ten": "Yes, shown from 10 forms on",
      told: "Yes, always shown, and people are told beforehand",
    },
    kind: "Ask what kind of organisation people are from",
    kindHint:
      "There is a result per kind of organisation only if each kind has enough forms. The score cards of this round ask it too.",
    threshold: "From how many forms on is the result shown?",
    thresholdHint: "This is fixed once the round opens. Everyone reads it before the first answer.",
    forms,
  },
  collect: {
    title: "Everyone scores",
    countIn: (count) => (count === 0 ? "No form in yet" : `${forms(count)} in`),
    sealed: "Until they are counted, the app shows nobody what is in them. Not even the community manager.",
    more: (left, threshold) => `The result is shown from ${threshold} forms on: ${left} to go.`,
    enough: (threshold) => `The result is shown from ${threshold} forms on. You have them.`,
    roads: "How forms come in",
    lostElsewhere:
      "Are the forms still on another device? Then leave the round, and count there. If you remove it here, it goes there too when you merge.",
    lostRemove: "Remove this round",
  },
  told: {
    note: "Read or print what participants may know about their data",
    title: "What everyone is told beforehand",
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
      `There ${plural(count, "is 1 form", `are ${count} forms`)}, and the result is shown from ${threshold} on. If you count now, only how many forms there were is kept. What was in them is gone for good.`,
    instead: "No more forms to come? Then agree on one score per factor together, in a new round.",
    now: "Count now",
    wait: "Wait a little longer",
  },
  giveUp: {
    title: "Stop without counting",
    text: "The round is removed, the meeting stays. Forms that are in are destroyed unread.",
    button: "Stop this round",
    ask: (count) => (count === 0 ? "Stop this round?" : `Stop and destroy ${forms(count)}?`),
    gone: "This cannot be undone.",
    now: "Yes, stop this round",
    wait: "No, go on",
  },
  kinds: {
    title: "Per kind of organisation",
    unsaid: "Not said",
  },
  talk: {
    title: "Talk about it",
    spread: (middle, from, to) =>
      `The middle score is ${middle}. The middle half lies between ${from} and ${to}.`,
    together: (middle) => `At least half give a ${middle}.`,
    noScores: "Nobody gave a score.",
    tooFew: "Too few answers to show",
    remarks: "What people wrote",
    divided: "divided",
    all: "All factors of this round",
    next: (factor) => `Next: ${factor}`,
    toDashboard: "To the dashboard",
    takeHome: "Let everyone take the result home",
    nothing: "Nobody filled in anything in this round.",
    newRound: "Begin a new round",
  },
  again,
  timer: {
    title: "Timer",
    length: "How long will you talk about this factor?",
    minutes: (count) => plural(count, "1 minute", `${count} minutes`),
    start: "Start the timer",
    stop: "Stop the timer",
    left: (minutes, seconds) => `${minutes}:${seconds}`,
    over: "Time is up.",
  },
  screen: {
    open: "Open the screen for the room",
    what: "A second window that keeps in step, without names.",
    leave: "Back to the round",
  },
  privacy: {
    title: "What happens to your answers",
    lead: "For everyone who takes part in this round.",
    print: "Print this",
    back: "Back to the round",
    who: "Who is asking?",
    whoText: (community) =>
      `${community} asks you to score, to see together how the collaboration is going. You are free to take part or not. If you have questions, go to the community manager.`,
    what: "What is asked?",
    whatText: (factors, { remarks, kind }) =>
      `What you think of ${plural(factors, "1 factor", `${factors} factors`)}${remarks ? ", with a remark if you like" : ""}.${kind ? " Also what kind of organisation you are from; you may skip that." : ""} Your name, your e-mail address and your device are not asked for and not kept.`,
    where: "Where is it?",
    whereText:
      "On the device of the community manager. There is no server. If you send your form as a link or a file, it travels sealed. Until the count, the key of the forms is on that device too: whoever holds it and knows how, can open them until then.",
    howLong: "How long does it stay?",
    howLongText:
      "Your form exists until the count and is destroyed then. The count stays as long as the community keeps it.",
    rights: "What can you do yourself?",
    rightsText:
      "If you filled it in on your own phone, you can hand in a new form until the count; it replaces the old one. After that nobody knows any more which answer was yours, so it can no longer be seen, changed or erased. If you cannot settle something together, you can go to the data protection authority.",
  },
};

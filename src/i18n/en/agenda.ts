import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const minutes = (count: number) => plural(count, "1 minute", `${count} minutes`);
const points = (count: number) => plural(count, "1 point", `${count} points`);

export const agenda: Messages["agenda"] = {
  title: "Agenda",
  lead: "What do we talk about, with whom, and for how long?",

  overview: {
    coming: "The coming meeting",
    open: "Open the agenda",
    another: "Create another agenda",
    earlier: "Earlier agendas",
    alsoComing: "Later",
    size: (count, total) => `${points(count)}, ${minutes(total)} in all`,
  },

  make: {
    title: "Create the agenda",
    when: "When is the next meeting?",
    date: "Date",
    dateMissing: "Choose a date, and check the year. Without a date the agenda belongs to no meeting.",
    planned: "A meeting is already planned for this day. The agenda will belong to it.",
    taken: "There is already an agenda for this day.",
    expected: (weeks) =>
      `Suggested: a meeting ${plural(weeks, "every week", `every ${weeks} weeks`)}. Any other day is fine too.`,
    name: "Name or place (optional)",
    what: "What needs attention?",
    explained:
      "Kiemkracht suggests at most three factors. First comes what is most serious and most certain, and what has long been missing from the agenda. You decide.",
    moreFlagged: (count) =>
      plural(
        count,
        "Also show 1 other factor that stands out",
        `Also show ${count} other factors that stand out`,
      ),
    alsoFlagged: "Also stands out",
    asideReason: "Why not now?",
    asideHint: "The reason stays with the factor. After a new round Kiemkracht looks again.",
    aside: "Set aside for this reason",
    asideMissing: "Write briefly why. Then you will still know next time.",
    asideDone: (factor) => `${factor} has been set aside.`,
    asideTitle: "Set aside",
    asideBack: "Suggest after all",
    otherFactor: "Another factor",
    otherHint: "A factor that does not stand out may be needed too. Say briefly why.",
    factor: "Factor",
    chooseFactor: "Choose a factor",
    reason: "Why on the agenda?",
    reasonMissing: "Write briefly why this factor belongs on the agenda.",
    factorMissing: "Choose a factor first.",
    addFactor: "Add this factor",
    added: (factor) => `${factor} will be on the agenda.`,
    leaveOut: "Leave out",
    standing: "Standing items",
    standingHint: "You can include these every time. Open actions come first.",
    submit: "Create the agenda",
    submitHint: (count) =>
      count === 0
        ? "No points yet. You can also add them later."
        : `The agenda starts with ${points(count)}.`,
  },

  quiet: {
    noRounds: {
      title: "Nothing has been scored yet",
      text: "After the first round you see here which factors stand out. You can already create an agenda, with standing items and factors of your own choice.",
      action: "Score the factors",
    },
    tooEarly: {
      title: "No factor stands out",
      text: "It is too early for a trend: that takes more rounds. Choose what you want to talk about yourself.",
    },
    nothing: {
      title: "Nothing needs attention now",
      text: "That is good news. Take time to celebrate what works, or choose a factor to talk about further.",
    },
    allAside: {
      title: "You have set aside what stood out",
      text: "You can bring it back below, or choose a factor yourself.",
    },
  },

  page: {
    title: (day) => `Agenda for ${day}`,
    meeting: "The meeting",
    points: "The points",
    total: (count) => `${minutes(count)} in all`,
    saved: "Saved",
    short: "Show less",
    full: "Show everything",
    none: {
      title: "There is nothing on the agenda yet",
      text: "Add a point below: a factor, a standing item or something of your own.",
    },
    gone: {
      title: "This agenda does not exist",
      text: "It was deleted, or the address is wrong. Your other agendas are still there.",
      action: "To all agendas",
    },
    remove: "Delete this agenda",
    removed: (day) => `The agenda for ${day} has been deleted.`,
  },

  point: {
    factorPoint: "Factor",
    standingPoint: "Standing item",
    ownPoint: "Own point",
    untitled: "Point without a name",
    takes: minutes,
    title: "Name of the point",
    evidence: "What stood out",
    noEvidence: "Nothing stood out when this point was put on the agenda.",
    round: (day, mode) => `Round of ${day}. ${mode}.`,
    question: "Open question",
    reason: "Why on the agenda",
    minutes: "Minutes",
    minutesWrong: "Enter a whole number from 0 to 480.",
    owner: "Who owns this point?",
    nobody: "Nobody yet",
    formerMember: "Someone who has left",
    somebodyNew: "Add a name …",
    newName: "Name",
    newNameMissing: "Fill in a name.",
    addName: "Add",
    tips: "Tips",
    chosen: (count, of) => `${count} of ${of} chosen`,
    up: "Up",
    down: "Down",
    remove: "Remove",
    removed: (point) => `${point} was taken off the agenda.`,
    moved: (point, place, count) => `${point} is now in place ${place} of ${count}.`,
    afterwards: "After this meeting.",
    toFactor: "Everything about this factor",
    workForm: "Work form",
    noWorkForm: "No work form chosen",
    workFormTakes: (count) => `Takes about ${minutes(count)}.`,
    takeMinutes: (count) => `Set this point to ${minutes(count)}`,
    workFormHow: "How it works",
    workFormBefore: (text) => `Beforehand: ${text}`,
    workFormAfter: (text) => `Outcome: ${text}`,
    workFormCredit: (sources) => `Based on an idea from: ${sources.join("; ")}.`,
    printed: (count, owner) => `${minutes(count)}. Owner: ${owner}.`,
    printedForm: (name) => `Work form: ${name}.`,
  },

  help: {
    title: "This fits here",
    form: (name, count) => `${name}, ${minutes(count)}.`,
    because: (flag, people) => {
      const group = people === 0 ? "" : plural(people, "with 1 person", `with ${people} people`);
      if (flag === undefined) return group === "" ? "" : `This works ${group}.`;
      return `This helps when a factor is ${flag}${group === "" ? "" : `, and it works ${group}`}.`;
    },
    tip: (text) => `Tip: ${text}`,
    take: "Use this",
  },

  sorting: {
    handle: "Drag",
    kind: "sortable",
    howTo:
      "Press the space bar to pick up this point. Move it with the up and down arrow keys. Press the space bar again to put it down, or Escape to stop.",
    pickedUp: (point) => `Picked up ${point}.`,
    over: (point, place, count) => `${point} is now in place ${place} of ${count}.`,
    dropped: (point, place, count) => `Put ${point} down in place ${place} of ${count}.`,
    cancelled: (point) => `Stopped. ${point} is back where it was.`,
  },

  add: {
    title: "Add a point",
    what: "What do you want to discuss?",
    choose: "Choose a point",
    own: "A point of our own",
    standing: "Standing items",
    ownTitle: "What is the point called?",
    ownMissing: "Give the point a name.",
    whatMissing: "First choose what you want to discuss.",
    reasonOptional: "Why on the agenda? (optional)",
    submit: "Put on the agenda",
    done: (point) => `${point} is on the agenda.`,
  },

  take: {
    title: "Take the agenda with you",
    pdf: "Download the PDF",
    pdfBusy: "The PDF is being made.",
    pdfDone: "The PDF is ready and is in your downloads.",
    pdfFailed: {
      title: "The PDF could not be made",
      text: "Something went wrong while making it. Your agenda itself is saved. Try again, or copy the agenda as text.",
    },
    copy: "Copy for mail or Teams",
    copied: "The agenda has been copied. Paste it where you like.",
    copiedPlain: "The agenda is copied as plain text: this browser does not copy formatting.",
    copyFailed: "The browser does not allow copying. Select the text below and copy it yourself.",
    textFailed: {
      title: "Copying did not work",
      text: "The app could not fetch the part that writes the text. Check your connection and try again. Your agenda itself is saved.",
    },
    text: "The agenda as text",
  },
};

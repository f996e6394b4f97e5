import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";
import { numbersOut } from "./numbers-out.ts";

export const takeHome: Messages["takeHome"] = {
  title: "Take the result home",
  lead: "With one link everybody can look at the result again at home, on the own phone and without a network too.",
  nothing: "There is nothing to take home yet. There will be after the first round.",
  toDashboard: "Back to the dashboard",
  toScreen: "Back to the screen for the room",
  holds: {
    title: "This is in the link",
    name: (name) => `The name of the community: ${name}`,
    rounds: (count, first, last) =>
      plural(
        count,
        `The round of ${last}: how often each answer was given, per factor`,
        `${count} rounds, from ${first} up to ${last}: how often each answer was given, per factor`,
      ),
    past: "When a phase began, and which factor was on the agenda when",
    never: "There are no names of members in it and no remarks, and not who answered what.",
    leftOut:
      "What is confidential on the dashboard is not in the link either: too few people answered there.",
    readable: {
      title: "Whoever has the link can read it",
      text: "There is no password on it, and what goes round cannot be taken back. Give the link only to those who may see the result.",
    },
  },
  withAgenda: (day, points) =>
    `Take the agenda of ${day} along too: ${plural(points, "the title of 1 point", `the titles of ${points} points`)}`,
  make: "Make the link",
  tooManyRounds: {
    title: "This result does not fit in a link",
    text: "There are too many rounds. Show the result on this device, or share a print of the dashboard.",
  },
  ready: {
    title: "Ready to take home",
    scan: "Point the camera of your phone at this code and open the link.",
    notScanned: "If that does not work, come closer or use the link.",
    whoever: "Whoever has this code can read the result.",
    label: (name) => `QR code with the result of ${name}`,
    tooLong: "This result is too large for a QR code. Share the link or the file.",
    named: (name, day) => `Result of ${name}, ${day}`,
    inFile: "Open this link in a browser:",
    fileName: "result",
    link: "The link",
    copy: "Copy the link",
    copied: "The link was copied.",
    notCopied: "The browser does not allow copying. Select the link below and copy it yourself.",
    share: "Share the link",
    save: "Save as a file",
    saved: "The file was saved.",
    large: "Show the code large",
    small: "Back",
  },
  numbers: numbersOut,
  asItWas: (day) => `This is how it was on ${day}. You can read it, but not change it.`,
  agendaOf: (day) => `The agenda of ${day}`,
  keep: {
    keep: "Keep on this device",
    kept: "Kept, on this device only.",
    remove: "Take off this device",
    removed: "Taken off. The link still works.",
    noRoom: "There is no room left. The result stays here until you close this tab.",
  },
  kept: {
    title: "Results you kept",
    text: "Results that you took home are on this device only.",
    named: (name, day) => `${name}, ${day}`,
    unreadable: "A result that this version cannot open",
    none: "No result is kept here yet. Open a link and choose ‘Keep on this device’.",
    remove: "Remove",
    removeNamed: (name) => `Remove: ${name}`,
    also: (count) =>
      plural(
        count,
        "In this browser there is also a result that you took home and kept.",
        `In this browser there are also ${count} results that you took home and kept.`,
      ),
    see: "See what you kept",
  },
  another: {
    title: "Open another result",
    link: "Paste the link here",
    open: "Open",
    file: "Or choose the file that you were given",
  },
};

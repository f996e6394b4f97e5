import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const typingCards: Messages["collecting"]["typingCards"] = {
  road: {
    title: "On paper",
    text: "Type in what is on the score cards: one key for each statement.",
    open: "Type in cards",
  },
  title: "Typing in score cards",
  lead: "One key for each statement, then Enter. Destroy the cards once all of them are typed in.",
  card: (number) => `Card ${number}`,
  correcting: (number) => `Correcting card ${number}`,
  countIn: (count) => plural(count, "This round has 1 form in.", `This round has ${count} forms in.`),
  row: "The statements of this card",
  field: "Type here what is marked",
  keys: "The keys: 1 to 5 is that answer, 0 or ? is ‘I don’t know’, N or - is ‘not applicable for now’, full stop or space is no mark. Backspace goes back, also to the last card. Enter confirms.",
  remarkKey: "With + you add a remark to the last statement.",
  kindKeys:
    "The letter at the kind of organisation comes after the last statement. Is there no mark? Then nothing is needed.",
  now: (number, name) => `${number}. ${name}`,
  full: "Every statement has its mark or is empty. Is the card right? Confirm with Enter.",
  fullKind:
    "Every statement has its mark or is empty. Is there a mark at the kind of organisation? Type that letter. Is the card right? Confirm with Enter.",
  kind: (name) => `Kind of organisation: ${name}.`,
  noKind: "Kind of organisation: no mark.",
  said: (name, mark) => `${name}: ${mark}.`,
  next: (name) => `Now: ${name}.`,
  nothing: "No mark",
  open: "Nothing yet",
  place: (number, name, mark) => `${number}. ${name}: ${mark}`,
  pad: { group: "Keys", back: "Back", confirm: "Confirm the card", remark: "Remark" },
  correct: "Correct the last card",
  keepAsItWas: "Leave the last card as it was",
  lastCard: "The last card",
  sending: "Handing in",
  refused: {
    unknown: (key) =>
      `‘${key}’ is not an answer. Choose 1 to 5, 0 for ‘I don’t know’, N for ‘not applicable for now’, or a full stop where there is no mark.`,
    full: (key) =>
      `There is no place for ‘${key}’: the card is full. Confirm with Enter, or go back with Backspace.`,
    early: (key) =>
      `‘${key}’ is a kind of organisation. It comes after the last statement. Type a full stop where there is no mark.`,
    unfinished: () => "The card is not typed in completely yet. Type a full stop where there is no mark.",
    start: () => "This is the first statement. There is nothing before it.",
  },
  remark: { done: "Done with the remark" },
  end: "Done typing in",
};

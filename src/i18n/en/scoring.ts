import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const scoring: Messages["scoring"] = {
  newRound: {
    title: "Score a meeting",
    lead: "Twelve statements, about three minutes. Everything is saved as you go.",
    heldOn: "When was the meeting?",
    heldOnShown: (day) => `That is ${day}.`,
    heldOnFuture: "That day is still to come. Is that right?",
    noDay: "The date is missing or does not exist. Pick a day, today for instance.",
    badDay: "This date does not exist, or the year is wrong. Pick a day, today for instance.",
    askDay: "Is this day right? Then start once more.",
    more: "More about the meeting",
    kind: "Why are you scoring now?",
    about: "What was it about?",
    aboutHint: "Optional.",
    attendance: "How many people were there?",
    attendanceHint: "Optional.",
    badAttendance: "Enter a whole number from 0 to 1000, or leave it empty.",
    mode: "Who is scoring?",
    start: "Start scoring",
    importing: "Did everyone fill in a form of their own?",
    importLink: "Import the answers from a file",
  },
  form: {
    title: "What do you see?",
    progress: (done, total) => `${done} of ${total}`,
    inRoom: "One at a time, large",
    progressLabel: "Statements answered",
    keys: "Faster with keys: Tab to an answer; 1 to 5 picks and moves on, 0 is ‘don’t know’, N is ‘not applicable’.",
    lastTime: (answer, day) => `On ${day}: ${answer}`,
    showLast: "Show last time's answer after mine",
    takeBack: "Clear answer",
    addRemark: "Remark",
    background: "Background",
    doneTitle: "Done?",
    allDone: (total) => `All ${total} statements have an answer.`,
    someLeft: (left, kept) => {
      const open = plural(left, "One statement has no answer yet.", `${left} statements have no answer yet.`);
      const then = {
        all: plural(left, "the factor keeps its last value", "those factors keep their last value"),
        some: "a factor that was scored before keeps its earlier value",
        none: plural(
          left,
          "the factor gets no value in this round",
          "those factors get no value in this round",
        ),
      };
      return `${open} That is fine: ${then[kept]}.`;
    },
    toFirstOpen: "Go to the first without an answer",
    nothingYet: "Answer at least one statement. After that you can close the round.",
    closeHint: "Once closed, an answer can only be changed by a correction, which stays visible.",
    close: "Close and see the result",
    later: "Continue later",
  },
  noAnswer: "No answer",
  viewOf: (day) => `View the round of ${day}`,
};

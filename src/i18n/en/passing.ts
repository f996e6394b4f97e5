import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const passing: Messages["collecting"]["passing"] = {
  road: {
    title: "On this device",
    text: "Pass it round: everybody fills in a form in turn. Nobody can go back to what another person answered.",
    open: "Pass the device round",
  },
  title: "Filling in a form",
  handOver: {
    first: "Hand the device to the first person",
    lead: "Whoever gets it reads this first, and then fills in the form.",
    thanks: "Thank you, your form is in",
    thanksLead: "Pass the device to the next person.",
    full: "This round is full",
    fullLead: "Hand the device back to the community manager.",
    start: "It is my turn",
    countIn: (count) =>
      count === 0 ? "No form is in yet." : plural(count, "1 form is in.", `${count} forms are in.`),
    forManager: "For the community manager",
    end: "Stop passing it round",
  },
  restart: {
    button: "Clear my answers",
    title: "Clear everything you filled in?",
    text: "Nothing has been handed in yet. After this you can begin again, or pass the device on.",
    now: "Yes, clear everything",
    wait: "No, go on",
  },
};

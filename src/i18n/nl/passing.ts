import { plural } from "../plural.ts";

/** Het apparaat van hand tot hand, en ieder vult er een formulier op in. */
export const passing = {
  road: {
    title: "Op dit apparaat",
    text: "Geef het door: iedereen vult om de beurt een formulier in. Niemand kan terug naar wat een ander antwoordde.",
    open: "Geef het apparaat door",
  },
  title: "Formulier invullen",
  handOver: {
    first: "Geef het apparaat door aan de eerste",
    lead: "Wie het krijgt, leest dit eerst en vult dan het formulier in.",
    thanks: "Dank je, je formulier is binnen",
    thanksLead: "Geef het apparaat door aan de volgende.",
    full: "Deze ronde is vol",
    fullLead: "Geef het apparaat terug aan de community manager.",
    start: "Ik ben aan de beurt",
    countIn: (count: number) =>
      count === 0
        ? "Nog geen formulier binnen."
        : plural(count, "1 formulier binnen.", `${count} formulieren binnen.`),
    forManager: "Voor de community manager",
    end: "Stop met doorgeven",
  },
  restart: {
    button: "Wis mijn antwoorden",
    title: "Alles wissen wat je hebt ingevuld?",
    text: "Er is nog niets ingeleverd. Daarna kun je opnieuw beginnen, of het apparaat doorgeven.",
    now: "Ja, wis alles",
    wait: "Nee, ga verder",
  },
};

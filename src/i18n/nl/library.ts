import { plural } from "../plural.ts";

const minutes = (count: number) => plural(count, "1 minuut", `${count} minuten`);

/** The library of work forms (G1): ways to work on a factor together in a meeting. */
export const library = {
  title: "Werkvormen",
  lead: "Manieren om samen aan een factor te werken. Kies er een die past bij de tijd en de groep die je hebt.",
  all: "Bekijk alle werkvormen",
  forFactor: "Bekijk de werkvormen bij deze factor",

  find: {
    title: "Zoek een werkvorm",
    words: "Woorden",
    wordsHint: "Bijvoorbeeld: energie, kaartjes, toekomst.",
    factor: "Voor welke factor?",
    anyFactor: "Elke factor",
    kind: "Wat valt op?",
    anyKind: "Maakt niet uit",
    minutes: "Hoeveel tijd is er?",
    anyMinutes: "Maakt niet uit",
    atMost: (count: number) => `Hooguit ${minutes(count)}`,
    people: "Met hoeveel mensen?",
    anyPeople: "Maakt niet uit",
    persons: (count: number) => `${count} mensen`,
    again: "Wis wat je koos",
  },

  found: (count: number, of: number) =>
    count === of ? `Alle ${of} werkvormen` : `${count} van de ${of} werkvormen`,
  none: {
    title: "Hier is geen werkvorm voor",
    text: "Probeer het met meer tijd, een andere groep of andere woorden.",
  },

  form: {
    minutes,
    people: (min: number, max: number) => `${min} tot ${max} mensen`,
    suits: (kinds: string) => `past bij: ${kinds}`,
    facts: "In het kort",
    time: "Tijd",
    group: "Groep",
    kinds: "Past bij",
    factors: "Voor",
    everyFactor: "Elke factor",
    before: "Vooraf",
    steps: "Zo werkt het",
    after: "Wat het oplevert",
    credit: (sources: readonly string[]) => `Naar een idee uit: ${sources.join("; ")}.`,
    print: "Print deze kaart",
    gone: {
      title: "Deze werkvorm is er niet",
      text: "Misschien klopt het adres niet. In het overzicht staan ze allemaal.",
    },
  },

  questions: { title: "Vragen die een gesprek verder helpen", before: "Acht vragen vooraf" },

  screen: {
    open: "Toon op het grote scherm",
    leave: "Terug naar de kaart",
    start: (count: number) => `Start ${minutes(count)}`,
    stop: "Stop de timer",
  },
};

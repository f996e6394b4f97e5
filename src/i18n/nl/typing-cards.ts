import { plural } from "../plural.ts";

/** Scorekaarten van papier overnemen. */
export const typingCards = {
  road: {
    title: "Op papier",
    text: "Neem over wat op de scorekaarten staat: één toets per stelling.",
    open: "Neem kaarten over",
  },
  title: "Scorekaarten overnemen",
  lead: "Eén toets per stelling, dan Enter. Vernietig de kaarten als ze allemaal zijn overgenomen.",
  card: (number: number) => `Kaart ${number}`,
  correcting: (number: number) => `Kaart ${number} verbeteren`,
  countIn: (count: number) =>
    plural(count, "In deze ronde is 1 formulier binnen.", `In deze ronde zijn ${count} formulieren binnen.`),
  row: "De stellingen van deze kaart",
  field: "Typ hier wat er is aangekruist",
  keys: "De toetsen: 1 tot en met 5 is dat antwoord, 0 of ? is ‘weet ik niet’, N of - is ‘nu niet van toepassing’, punt of spatie is geen kruis. Backspace gaat terug, ook naar de vorige kaart. Enter bevestigt.",
  remarkKey: "Met + komt er een opmerking bij de laatste stelling.",
  kindKeys:
    "De letter bij de soort organisatie komt na de laatste stelling. Staat daar geen kruis? Dan hoeft er niets.",
  now: (number: number, name: string) => `${number}. ${name}`,
  full: "Alle stellingen hebben een kruis of zijn leeg. Klopt de kaart? Bevestig met Enter.",
  fullKind:
    "Alle stellingen hebben een kruis of zijn leeg. Staat er een kruis bij de soort organisatie? Typ die letter. Klopt de kaart? Bevestig met Enter.",
  kind: (name: string) => `Soort organisatie: ${name}.`,
  noKind: "Soort organisatie: geen kruis.",
  /** Wat een schermlezer na elke toets zegt. */
  said: (name: string, mark: string) => `${name}: ${mark}.`,
  next: (name: string) => `Nu: ${name}.`,
  nothing: "Geen kruis",
  open: "Nog niets",
  place: (number: number, name: string, mark: string) => `${number}. ${name}: ${mark}`,
  pad: { group: "Toetsen", back: "Terug", confirm: "Bevestig de kaart", remark: "Opmerking" },
  correct: "Verbeter de vorige kaart",
  keepAsItWas: "Laat de vorige kaart zoals hij was",
  lastCard: "De vorige kaart",
  sending: "Bezig met inleveren",
  refused: {
    unknown: (key: string) =>
      `‘${key}’ is geen antwoord. Kies 1 tot en met 5, 0 voor ‘weet ik niet’, N voor ‘nu niet van toepassing’ of een punt als er geen kruis staat.`,
    full: (key: string) =>
      `‘${key}’ past er niet meer bij: de kaart is vol. Bevestig met Enter, of ga terug met Backspace.`,
    early: (key: string) =>
      `‘${key}’ is een soort organisatie. Die komt na de laatste stelling. Typ een punt waar geen kruis staat.`,
    unfinished: () => "De kaart is nog niet helemaal overgenomen. Typ een punt waar geen kruis staat.",
    start: () => "Je staat bij de eerste stelling. Verder terug kan niet.",
  },
  remark: { done: "Klaar met de opmerking" },
  end: "Klaar met overnemen",
};

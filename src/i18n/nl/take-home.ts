import { plural } from "../plural.ts";
import { numbersOut } from "./numbers-out.ts";

/** De uitkomst in een link: maken, openen en bewaren. */
export const takeHome = {
  title: "Neem de uitkomst mee",
  lead: "Met één link kan iedereen de uitkomst thuis nog eens bekijken, op de eigen telefoon en ook zonder internet.",
  nothing: "Er is nog niets om mee te nemen. Dat kan na de eerste ronde.",
  toDashboard: "Terug naar het dashboard",
  toScreen: "Terug naar het scherm voor de zaal",
  holds: {
    title: "Dit staat in de link",
    name: (name: string) => `De naam van de community: ${name}`,
    rounds: (count: number, first: string, last: string) =>
      plural(
        count,
        `De ronde van ${last}: hoe vaak elk antwoord per factor is gegeven`,
        `${count} rondes, van ${first} tot en met ${last}: hoe vaak elk antwoord per factor is gegeven`,
      ),
    past: "Wanneer een fase begon, en welke factor wanneer op de agenda stond",
    never: "Er staan geen namen van deelnemers in en geen opmerkingen, en niet wie wat antwoordde.",
    leftOut:
      "Wat op het dashboard vertrouwelijk is, staat ook niet in de link: daar gaven te weinig mensen antwoord.",
    readable: {
      title: "Wie de link heeft, kan hem lezen",
      text: "Er zit geen wachtwoord op, en wat eenmaal rondgaat, haal je niet terug. Geef de link alleen aan wie de uitkomst mag zien.",
    },
  },
  withAgenda: (day: string, points: number) =>
    `Neem ook de agenda van ${day} mee: ${plural(points, "de titel van 1 punt", `de titels van ${points} punten`)}`,
  make: "Maak de link",
  tooManyRounds: {
    title: "Deze uitkomst past niet in een link",
    text: "Er zijn te veel rondes. Laat de uitkomst op dit apparaat zien, of deel een afdruk van het dashboard.",
  },
  ready: {
    title: "Klaar om mee te nemen",
    scan: "Richt de camera van je telefoon op deze code en open de link.",
    notScanned: "Lukt het niet, kom dan dichterbij of gebruik de link.",
    whoever: "Wie deze code heeft, kan de uitkomst lezen.",
    label: (name: string) => `QR-code met de uitkomst van ${name}`,
    tooLong: "Deze uitkomst is te groot voor een QR-code. Deel de link of het bestand.",
    named: (name: string, day: string) => `Uitkomst van ${name}, ${day}`,
    inFile: "Open deze link in een browser:",
    fileName: "uitkomst",
    link: "De link",
    copy: "Kopieer de link",
    copied: "De link is gekopieerd.",
    notCopied: "De browser staat kopiëren niet toe. Selecteer de link hieronder en kopieer hem zelf.",
    share: "Deel de link",
    save: "Bewaar als bestand",
    saved: "Het bestand is bewaard.",
    large: "Toon de code groot",
    small: "Terug",
  },
  numbers: numbersOut,
  asItWas: (day: string) => `Zo stond het op ${day}. Je kunt dit lezen, maar niet veranderen.`,
  agendaOf: (day: string) => `De agenda van ${day}`,
  keep: {
    keep: "Bewaar op dit apparaat",
    kept: "Bewaard, alleen op dit apparaat.",
    remove: "Haal van dit apparaat",
    removed: "Weggehaald. De link blijft werken.",
    noRoom: "Er is geen ruimte meer. De uitkomst blijft hier staan tot je dit tabblad sluit.",
  },
  kept: {
    title: "Bewaarde uitkomsten",
    text: "Uitkomsten die je meenam, staan alleen op dit apparaat.",
    named: (name: string, day: string) => `${name}, ${day}`,
    unreadable: "Een uitkomst die deze versie niet kan openen",
    none: "Er is hier nog geen uitkomst bewaard. Open een link en kies ‘Bewaar op dit apparaat’.",
    remove: "Haal weg",
    removeNamed: (name: string) => `Haal weg: ${name}`,
    /** Op de pagina van de eigen gegevens. */
    also: (count: number) =>
      plural(
        count,
        "In deze browser staat ook een uitkomst die je meenam en bewaarde.",
        `In deze browser staan ook ${count} uitkomsten die je meenam en bewaarde.`,
      ),
    see: "Bekijk wat je bewaarde",
  },
  another: {
    title: "Open een andere uitkomst",
    link: "Plak hier de link",
    open: "Open",
    file: "Of kies het bestand dat je kreeg",
  },
};

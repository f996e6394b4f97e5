import { plural } from "../plural.ts";

export const scoring = {
  newRound: {
    title: "Een bijeenkomst scoren",
    lead: "Twaalf stellingen, ongeveer drie minuten. Alles wordt bewaard terwijl je invult.",
    heldOn: "Wanneer was de bijeenkomst?",
    heldOnShown: (day: string) => `Dat is ${day}.`,
    heldOnFuture: "Die dag moet nog komen. Klopt dat?",
    noDay: "De datum ontbreekt of bestaat niet. Kies een dag, bijvoorbeeld vandaag.",
    badDay: "Deze datum bestaat niet, of het jaar klopt niet. Kies een dag, bijvoorbeeld vandaag.",
    askDay: "Klopt deze dag? Begin dan nog een keer.",
    more: "Meer over de bijeenkomst",
    kind: "Waarom scoor je nu?",
    about: "Waar ging het over?",
    aboutHint: "Mag leeg blijven.",
    attendance: "Hoeveel mensen waren er?",
    attendanceHint: "Mag leeg blijven.",
    badAttendance: "Vul een heel getal in van 0 tot 1000, of laat het leeg.",
    mode: "Wie scoort er?",
    start: "Begin met scoren",
    importing: "Heeft iedereen apart een formulier ingevuld?",
    importLink: "Neem de antwoorden op uit een bestand",
  },
  form: {
    title: "Wat zie je?",
    progress: (done: number, total: number) => `${done} van ${total}`,
    inRoom: "Eén stelling tegelijk, groot",
    progressLabel: "Beantwoorde stellingen",
    keys: "Sneller met toetsen: ga met Tab naar een antwoord; 1 tot en met 5 kiest en gaat door, 0 is ‘weet ik niet’, N is ‘nu niet van toepassing’.",
    lastTime: (answer: string, day: string) => `Op ${day}: ${answer}`,
    showLast: "Laat na mijn antwoord zien wat het de vorige keer was",
    takeBack: "Wis antwoord",
    addRemark: "Opmerking",
    background: "Achtergrond",
    doneTitle: "Klaar?",
    allDone: (total: number) => `Alle ${total} stellingen hebben een antwoord.`,
    someLeft: (left: number, kept: "all" | "some" | "none") => {
      const open = plural(
        left,
        "Eén stelling heeft nog geen antwoord.",
        `${left} stellingen hebben nog geen antwoord.`,
      );
      const then = {
        all: plural(
          left,
          "die factor houdt dan de waarde van de vorige keer",
          "die factoren houden dan de waarde van de vorige keer",
        ),
        some: "een factor die al eens gescoord is, houdt dan de waarde van toen",
        none: plural(
          left,
          "die factor krijgt in deze ronde geen waarde",
          "die factoren krijgen in deze ronde geen waarde",
        ),
      };
      return `${open} Dat mag: ${then[kept]}.`;
    },
    toFirstOpen: "Naar de eerste zonder antwoord",
    nothingYet: "Beantwoord ten minste één stelling. Daarna kun je de ronde afsluiten.",
    closeHint:
      "Na het afsluiten verander je een antwoord alleen nog met een correctie, en die blijft zichtbaar.",
    close: "Sluit af en bekijk de uitslag",
    later: "Later verder",
  },
  noAnswer: "Geen antwoord",
  viewOf: (day: string) => `Bekijk de ronde van ${day}`,
};

import { type RemarkRule } from "#domain/rounds/remark-rule.ts";

import { plural } from "../plural.ts";

const forms = (count: number) => plural(count, "1 formulier", `${count} formulieren`);

/** Een ronde waarin iedereen scoort: verzamelen, tellen, erover praten. */
export const ceremony = {
  collect: {
    title: "Iedereen scoort",
    countIn: (count: number) => (count === 0 ? "Nog geen formulier binnen" : `${forms(count)} binnen`),
    sealed: "Wat erin staat, ziet niemand tot je telt. Ook jij niet.",
    more: (left: number, threshold: number) =>
      `De uitslag is te zien vanaf ${threshold} formulieren: nog ${left}.`,
    enough: (threshold: number) => `De uitslag is te zien vanaf ${threshold} formulieren. Dat is gehaald.`,
    roads: "Zo komen formulieren binnen",
    lostRemove: "Haal deze ronde weg",
  },
  told: {
    title: "Wat iedereen vooraf te horen krijgt",
    noName: "Je vult in zonder naam. Je antwoorden zijn vertrouwelijk.",
    sealed: "Je formulier wordt meteen verzegeld. Tot er geteld wordt, kan niemand het lezen.",
    counted:
      "Na het tellen blijft alleen over hoe vaak elk antwoord is gegeven. De formulieren zelf zijn dan weg.",
    threshold: (threshold: number) =>
      `De uitslag is te zien vanaf ${threshold} formulieren, en van elke factor vanaf ${threshold} antwoorden.`,
    same: "Geeft iedereen hetzelfde antwoord, dan weet iedereen dat van iedereen.",
    remarks: {
      none: "Er worden geen opmerkingen gevraagd.",
      "from-ten":
        "Opmerkingen zijn na het tellen zonder naam te lezen, vanaf 10 formulieren. Bij minder zijn ze dan weg.",
      told: "Opmerkingen zijn na het tellen zonder naam te lezen. Anderen kunnen je woorden herkennen.",
    } satisfies Record<RemarkRule, string>,
    lost: "Raakt dit apparaat kwijt voordat er geteld is, dan kan niemand de formulieren nog openen. Iedereen scoort dan opnieuw.",
  },
  reveal: {
    title: "Heeft iedereen gescoord?",
    button: "Tel de antwoorden",
    nothingYet: "Zodra er een formulier binnen is, kun je de antwoorden hier tellen.",
    ask: (count: number) => `De antwoorden van ${forms(count)} tellen?`,
    closes: "Er komt daarna geen formulier meer bij.",
    counted: "Je ziet per factor hoe vaak elk antwoord is gegeven. De formulieren zelf worden vernietigd.",
    perFactor: (threshold: number) =>
      `Een factor met minder dan ${threshold} antwoorden krijgt geen uitslag.`,
    tooFew: (count: number, threshold: number) =>
      `Er ${plural(count, "is 1 formulier", `zijn ${count} formulieren`)}, en de uitslag is te zien vanaf ${threshold}. Tel je nu, dan blijft alleen bewaard hoeveel formulieren er waren. Wat erin stond, is voorgoed weg.`,
    instead:
      "Komen er geen formulieren meer bij? Spreek dan samen één score per factor af in een nieuwe ronde.",
    now: "Tel nu",
    wait: "Wacht nog even",
  },
  giveUp: {
    title: "Stoppen zonder te tellen",
    text: "De ronde verdwijnt en de bijeenkomst blijft staan. Formulieren die binnen zijn, worden ongelezen vernietigd.",
    button: "Stop deze ronde",
    ask: (count: number) => (count === 0 ? "Deze ronde stoppen?" : `Stoppen en ${forms(count)} vernietigen?`),
    gone: "Dit is niet terug te draaien.",
    now: "Ja, stop deze ronde",
    wait: "Nee, ga verder",
  },
};

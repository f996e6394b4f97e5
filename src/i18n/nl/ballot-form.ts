import { type RemarkRule } from "#domain/rounds/remark-rule.ts";

import { plural } from "../plural.ts";

/** Een formulier invullen: op een doorgegeven apparaat of op een telefoon. */
export const ballotForm = {
  step: (number: number, total: number) => `Stelling ${number} van ${total}`,
  question: "In hoeverre klopt dit nu voor onze samenwerking?",
  takeBack: "Wis antwoord",
  keys: "Sneller met toetsen: 1 tot en met 5 kiest en gaat door, 0 is ‘weet ik niet’, N is ‘nu niet van toepassing’.",
  maySkip: "Je mag een stelling overslaan.",
  remarkFor: (factor: string) => `Opmerking bij ${factor}`,
  remarkHint: "Mag leeg blijven. Noem geen namen.",
  remarkLeft: (left: number) => plural(left, "Nog 1 teken over.", `Nog ${left} tekens over.`),
  kind: "Van wat voor organisatie ben je?",
  kindHint: "Dit mag je overslaan.",
  kindUnsaid: "Dat zeg ik liever niet",
  previous: "Vorige",
  next: "Volgende",
  toOverview: "Naar het overzicht",
  overview: {
    title: "Klopt het zo?",
    lead: "Dit heb je ingevuld. Je kunt nog alles veranderen.",
    open: (count: number) =>
      plural(
        count,
        "Eén stelling heeft nog geen antwoord. Dat mag.",
        `${count} stellingen hebben nog geen antwoord. Dat mag.`,
      ),
    allOpen: "Er is nog niets ingevuld. Je kunt ook zo een leeg formulier inleveren.",
    none: "Geen antwoord",
    change: "Wijzig",
    handIn: "Lever in",
    busy: "Bezig met inleveren",
  },
  promise: {
    heading: "Wat gebeurt er met je antwoorden?",
    sealed:
      "Je antwoorden zijn vertrouwelijk. Je formulier heeft geen naam en wordt meteen verzegeld. Bij de uitslag worden alle formulieren samen geteld en daarna vernietigd.",
    threshold: (threshold: number) =>
      `De uitslag van de groep is te zien als ten minste ${threshold} mensen meedoen, en per stelling vanaf ${threshold} antwoorden. Met minder blijft die vertrouwelijk.`,
    remarks: {
      none: "Opmerkingen worden niet gevraagd.",
      "from-ten":
        "Opmerkingen zijn te lezen als er ten minste tien formulieren zijn: los van de antwoorden, door elkaar en zonder naam. Met minder worden ze vernietigd.",
      told: "Opmerkingen kan de hele groep bij de uitslag lezen, ook bij minder dan tien formulieren: los van de antwoorden, door elkaar en zonder naam. Schrijf alleen op wat iedereen mag weten.",
    } satisfies Record<RemarkRule, string>,
    kind: (threshold: number) =>
      `Je mag ook zeggen van wat voor organisatie je bent. De uitslag per soort organisatie wordt alleen bewaard als elke soort ten minste ${threshold} formulieren heeft, en wie niets zei ook.`,
    same: "Geeft iedereen bij een stelling hetzelfde antwoord, dan weet iedereen dat van elkaar.",
  },
};

import { type RemarkRule } from "#domain/rounds/remark-rule.ts";

import { plural } from "../plural.ts";
import { again } from "./again.ts";

const forms = (count: number) => plural(count, "1 formulier", `${count} formulieren`);

/** Een ronde waarin iedereen scoort: verzamelen, tellen, erover praten. */
export const ceremony = {
  prepare: {
    from: (threshold: number) => `De uitslag is te zien vanaf ${threshold} formulieren.`,
    fewMembers: (members: number) =>
      `Bij deze community ${plural(members, "staat 1 deelnemer", `staan ${members} deelnemers`)}.`,
    instead: (agreed: string) => `Zijn jullie met minder, kies dan ‘${agreed}’.`,
    factors: (asked: number, all: number) =>
      asked === all ? `Welke factoren? Alle ${all}` : `Welke factoren? ${asked} van de ${all}`,
    factorsHint: "Factoren die je weglaat, houden hun laatste waarde.",
    oneAtLeast: "Er blijft ten minste één factor over.",
    promises: "Opmerkingen en vertrouwelijkheid",
    remarks: "Mogen mensen een opmerking schrijven?",
    remarkRules: {
      none: "Nee, alleen scores",
      "from-ten": "Ja, te lezen vanaf 10 formulieren",
      told: "Ja, altijd te lezen, en dat staat er vooraf bij",
    } satisfies Record<RemarkRule, string>,
    kind: "Vraag van wat voor organisatie iemand is",
    kindHint:
      "De uitslag per soort organisatie is er alleen als elke soort genoeg formulieren heeft. Op de scorekaarten van deze ronde staat de vraag ook.",
    threshold: "Vanaf hoeveel formulieren is de uitslag te zien?",
    thresholdHint: "Dit staat vast zodra de ronde opent. Iedereen leest het voor het eerste antwoord.",
    forms,
  },
  collect: {
    title: "Iedereen scoort",
    countIn: (count: number) => (count === 0 ? "Nog geen formulier binnen" : `${forms(count)} binnen`),
    sealed: "Tot er geteld is, laat de app niemand zien wat erin staat. Ook de community manager niet.",
    more: (left: number, threshold: number) =>
      `De uitslag is te zien vanaf ${threshold} formulieren: nog ${left}.`,
    enough: (threshold: number) => `De uitslag is te zien vanaf ${threshold} formulieren. Dat is gehaald.`,
    roads: "Zo komen formulieren binnen",
    lostElsewhere:
      "Staan de formulieren nog op een ander apparaat? Laat de ronde dan staan en tel daar. Haal je de ronde hier weg, dan verdwijnt die bij het samenvoegen daar ook.",
    lostRemove: "Haal deze ronde weg",
  },
  told: {
    note: "Lees of print wat deelnemers over hun gegevens mogen weten",
    title: "Wat iedereen vooraf te horen krijgt",
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
  kinds: {
    title: "Per soort organisatie",
    unsaid: "Niet gezegd",
  },
  talk: {
    title: "Erover praten",
    spread: (middle: string, from: string, to: string) =>
      `De middelste score is ${middle}. De middelste helft ligt tussen ${from} en ${to}.`,
    together: (middle: string) => `Ten minste de helft geeft een ${middle}.`,
    noScores: "Niemand gaf een score.",
    tooFew: "Te weinig antwoorden om te laten zien",
    remarks: "Wat mensen erbij schreven",
    divided: "verdeeld",
    all: "Alle factoren van deze ronde",
    next: (factor: string) => `Volgende: ${factor}`,
    toDashboard: "Naar het dashboard",
    takeHome: "Geef iedereen de uitkomst mee",
    nothing: "In deze ronde is niets ingevuld.",
    newRound: "Begin een nieuwe ronde",
  },
  again,
  timer: {
    title: "Timer",
    length: "Hoe lang praten jullie over deze factor?",
    minutes: (count: number) => plural(count, "1 minuut", `${count} minuten`),
    start: "Start de timer",
    stop: "Stop de timer",
    left: (minutes: number, seconds: string) => `${minutes}:${seconds}`,
    over: "De tijd is om.",
  },
  screen: {
    open: "Open het scherm voor de zaal",
    what: "Een tweede venster dat meeloopt, zonder namen.",
    leave: "Terug naar de ronde",
  },
  privacy: {
    title: "Wat er met je antwoorden gebeurt",
    lead: "Voor wie meedoet aan deze ronde.",
    print: "Print dit",
    back: "Terug naar de ronde",
    who: "Wie vraagt dit?",
    whoText: (community: string) =>
      `${community} vraagt je te scoren, om samen te zien hoe het met de samenwerking gaat. Meedoen mag, het hoeft niet. Met vragen ga je naar de community manager.`,
    what: "Wat wordt er gevraagd?",
    whatText: (factors: number, { remarks, kind }: { remarks: boolean; kind: boolean }) =>
      `Wat je vindt van ${plural(factors, "1 factor", `${factors} factoren`)}${remarks ? ", met een opmerking als je wilt" : ""}.${kind ? " Ook van wat voor organisatie je bent; dat mag je overslaan." : ""} Je naam, je e-mailadres en je toestel worden niet gevraagd en niet bewaard.`,
    where: "Waar staat het?",
    whereText:
      "Op het apparaat van de community manager. Er is geen server. Stuur je je formulier als link of bestand, dan reist het verzegeld. Tot er geteld is, staat op dat apparaat ook de sleutel van de formulieren: wie het in handen heeft en weet hoe, kan ze dan openen.",
    howLong: "Hoe lang blijft het?",
    howLongText:
      "Je formulier bestaat tot er geteld is en wordt dan vernietigd. De telling blijft zolang de community die bewaart.",
    rights: "Wat kun je zelf?",
    rightsText:
      "Vulde je in op je eigen telefoon, dan kun je tot het tellen een nieuw formulier inleveren; dat komt in de plaats van het oude. Daarna weet niemand meer welk antwoord van jou was, en is het dus niet meer in te zien, te veranderen of te wissen. Komen jullie er samen niet uit, dan kun je naar de Autoriteit Persoonsgegevens.",
  },
};

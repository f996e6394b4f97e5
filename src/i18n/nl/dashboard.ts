import { type TrendState } from "#domain/attention/flag.ts";

import { plural } from "../plural.ts";

export const dashboard = {
  title: "Wat veranderde, en wat vraagt aandacht?",
  empty: {
    title: "Nog niets gescoord",
    text: "Na de eerste ronde zie je hier wat opvalt. Vanaf de tweede ronde zie je ook wat verandert.",
    next: "Scoor de eerste bijeenkomst",
  },
  onlyHidden: {
    title: "De uitslag is nog vertrouwelijk",
    text: (ballots: number, threshold: number) =>
      `Er ${plural(ballots, "is 1 formulier", `zijn ${ballots} formulieren`)}. Bij minder dan ${threshold} laat Kiemkracht niets zien, omdat je dan kunt raden wie wat vond. Is de groep kleiner, bepaal de scores dan samen.`,
    next: "Scoor samen",
  },
  onlyOpen: {
    title: "De eerste ronde staat nog open",
    text: (day: string) => `Zodra je de ronde van ${day} afsluit, zie je hier wat opvalt.`,
    next: "Ga verder met scoren",
  },
  headline: {
    some: (count: number) => plural(count, "Eén factor vraagt aandacht", `${count} factoren vragen aandacht`),
    quiet: "Niets vraagt nu aandacht",
    quietText:
      "Geen factor staat laag, daalt duidelijk of verdeelt de groep. Een goed moment om te vieren wat lukt.",
    first: "Dit is de eerste ronde",
    firstText:
      "Wat laag of juist sterk is, zie je meteen. Voor een verandering is het te vroeg: daarvoor is een tweede ronde nodig.",
    lastRound: (day: string) => `Laatste ronde: ${day}`,
    olderRound: (day: string) => `Ronde van ${day}`,
    hiddenSince: (day: string, ballots: number, threshold: number) =>
      `De ronde van ${day} is vertrouwelijk: ${plural(ballots, "1 formulier", `${ballots} formulieren`)}, en er zijn er ${threshold} nodig. Je ziet hier de ronde ervoor.`,
  },
  pause: (weeks: number) =>
    `De laatste ronde is ${weeks} weken oud. Scoor opnieuw om te zien hoe het nu gaat.`,
  openRound: {
    text: (day: string, count: number) =>
      plural(
        count,
        `Er staat een ronde open, die van ${day}. Wat daarin staat, telt mee zodra je de ronde afsluit.`,
        `Er staan ${count} rondes open, de laatste is die van ${day}. Ze tellen mee zodra je ze afsluit.`,
      ),
    goOn: "Ga verder met scoren",
  },
  next: {
    agenda: "Zet op de agenda",
    toAgenda: "Maak de agenda",
    score: "Scoor de volgende bijeenkomst",
  },
  attention: {
    title: "Dit vraagt aandacht",
    more: (count: number) =>
      plural(count, "Nog 1 factor waar iets opvalt", `Nog ${count} factoren waar iets opvalt`),
    setAside: (reason: string) => (reason === "" ? "Opzijgezet" : `Opzijgezet: ${reason}`),
  },
  good: { title: "Dit gaat goed" },
  /** The dashboard in one look. Each sentence can be read aloud by a child. */
  glance: {
    title: (attention: number, good: number) =>
      [
        attention > 0 && plural(attention, "1 vraagt aandacht", `${attention} vragen aandacht`),
        good > 0 && plural(good, "1 gaat goed", `${good} gaan goed`),
      ]
        .filter(Boolean)
        .join(", "),
    groups: { attention: "Vraagt aandacht", good: "Gaat goed", quiet: "Verder" },
    says: {
      falling: {
        step: (name: string, from: string, to: string) => `${name} ging omlaag: van ${from} naar ${to}.`,
        slide: (name: string) => `${name} zakt langzaam.`,
        shifted: (name: string) => `${name} ligt lager dan eerst.`,
      },
      rising: {
        step: (name: string, from: string, to: string) => `${name} ging omhoog: van ${from} naar ${to}.`,
        slide: (name: string) => `${name} stijgt langzaam.`,
        shifted: (name: string) => `${name} ligt hoger dan eerst.`,
      },
      low: (name: string, score: string) => `${name} staat laag, op ${score}.`,
      lowMinority: (name: string) => `Bij ${name} geeft een deel een lage score.`,
      strong: (name: string, score: string) => `${name} staat sterk, op ${score}.`,
      divided: (name: string) => `Over ${name} is de groep verdeeld.`,
      unsure: (name: string, count: number, total: number) =>
        `Bij ${name} ${plural(count, "weet", "weten")} ${count} van de ${total} het niet.`,
      notKnown: (name: string) => `Bij ${name} is het antwoord: weet ik niet.`,
      stale: (name: string, weeks: number) =>
        `${name} is al ${plural(weeks, "1 week", `${weeks} weken`)} niet gescoord.`,
      unattended: (name: string, rounds: number) => `${name} vraagt al ${rounds} keer aandacht.`,
    },
  },
  views: {
    title: "Kijk verder",
    glance: "In het kort",
    why: "Wat opvalt",
    radar: "Het hele beeld",
    trends: "Het verloop",
    answers: "De antwoorden",
  },
  asItWas: {
    text: (day: string) => `Je kijkt naar een oudere ronde, die van ${day}, met wat er toen bekend was.`,
    toNow: "Naar de laatste ronde",
    before: (day: string) => `Ronde ervoor: ${day}`,
    after: (day: string) => `Ronde erna: ${day}`,
    steps: "Andere rondes",
  },
  dots: {
    one: (name: string) => `${name} vraagt de meeste aandacht`,
    several: (names: string) => `${names} vragen de meeste aandacht`,
    quiet: "Alle factoren: niets springt eruit",
    section: "Alle factoren op volgorde van aandacht",
  },
  radar: {
    section: "Het hele beeld",
    title: (high: string | undefined, low: string | undefined) =>
      high === undefined
        ? `Het laagst staat ${low}`
        : `Het hoogst staat ${high}${low === undefined ? "" : `, het laagst ${low}`}`,
    between: (low: string, high: string) => `Alle factoren staan tussen ${low} en ${high}`,
    level: "Alle factoren staan even hoog",
    compare: "Vergelijk met",
    compareNone: "Niets",
    earlierOn: (day: string) => `eerder op ${day}`,
    modeOf: (mode: string, ballots: string) => `${mode}, ${ballots}`,
    single: "één score per factor",
  },
  trends: {
    section: "Het verloop per factor",
    early: "Eén ronde tot nu toe: te vroeg voor een lijn",
    still: (rounds: number) => `In ${rounds} rondes: nu geen duidelijke verandering`,
    otherWay: "Nu anders gescoord: vergelijken kan vanaf de volgende keer",
    notComparable: "De laatste ronde is niet met eerdere te vergelijken",
    tooEarly: "Nog te vroeg om verandering te zien",
    falling: (count: number) => plural(count, "één factor daalt", `${count} factoren dalen`),
    rising: (count: number) => plural(count, "één factor stijgt", `${count} factoren stijgen`),
    without: {
      judged: "Geen duidelijke verandering",
      tooEarly: "Nog te vroeg",
      notComparable: "Niet te vergelijken",
      noScores: "Niemand gaf een score",
      noneBefore: "Nog niets om te vergelijken",
      notScored: "Nog geen score",
      tooFewAnswers: "Te weinig antwoorden",
    } satisfies Record<TrendState["type"], string>,
    lead: "Elke lijn loopt van 1 tot 5, met elke ronde op de eigen datum. Kies een factor om meer te zien.",
    leadAlone: "Elke lijn loopt van 1 tot 5, met elke ronde op de eigen datum.",
  },
  distribution: {
    section: "Zo antwoordde de groep",
    none: "Hier staan de antwoorden zodra iedereen apart heeft gescoord.",
    ends: (divided: string, agreed: string) =>
      `Over ${divided} lopen de antwoorden het meest uiteen, over ${agreed} het minst`,
    ofFactor: (name: string, day: string) => `Zo antwoordde de groep op ${day} over ${name}`,
  },
  tools: {
    title: "Verder met deze ronde",
    projector: "Groot scherm",
    takeHome: "Neem de uitkomst mee",
    leaveProjector: "Terug",
    method: "Zo kijkt Kiemkracht naar scores",
    round: "Bekijk de antwoorden van deze ronde",
  },
  /** What stands out in a few words, where there is no room for the sentence. */
  brief: {
    fromTo: (from: string, to: string) => `van ${from} naar ${to}`,
    lower: "lager dan eerst",
    higher: "hoger dan eerst",
    slide: (rounds: number) => `langzaam, over ${rounds} rondes`,
    median: (median: string) => `middelste score ${median}`,
    sides: (low: number, high: number) => `${low} laag, ${high} hoog`,
    apart: "ver uit elkaar",
    unsure: (count: number, total: number) =>
      total === 1 ? "weet ik niet" : `${count} van de ${total} ${plural(count, "weet", "weten")} het niet`,
    weeks: (weeks: number) => plural(weeks, "1 week", `${weeks} weken`),
    rounds: (rounds: number) => plural(rounds, "1 ronde", `${rounds} rondes`),
  },
  factor: {
    statement: "De stelling",
    now: "Hoe staat het ervoor?",
    tooFew: (day: string) => `Op ${day} gaven te weinig mensen een score om die te laten zien.`,
    nothing: "Bij deze factor valt nu niets op.",
    trend: "Hoe ging het?",
    answers: "De antwoorden",
    findings: "Uit onderzoek",
    tips: "Wat je kunt doen",
    moreTips: "Ook een idee",
    related: "Hangt samen met",
    relatedByUs: "onze toevoeging",
    remarks: "Opmerkingen",
    deeds: "Wat jullie deden, en hoe het verder ging",
    earlierDeeds: (count: number) => plural(count, "Nog 1 van eerder", `Nog ${count} van eerder`),
    onAgendaOf: (day: string) => `Agenda van ${day}`,
    corrections: "Correcties",
    corrected: (from: string, to: string, day: string) => `${day}: van ${from} naar ${to}.`,
    toDashboard: "Terug naar het dashboard",
    toAgenda: "Zet op de agenda",
    previous: "Vorige factor",
    following: "Volgende factor",
  },
  onAgenda: {
    /** Dat het een na het ander kwam, en niet waardoor (G4). */
    since: (day: string, from: string, to: string) =>
      `Stond op de agenda van ${day}; sindsdien van ${from} naar ${to}.`,
    coming: (day: string) => `Staat op de agenda van ${day}.`,
    open: "Open de agenda",
    openOf: (day: string) => `Open de agenda van ${day}`,
  },
  /** At the end of a round. */
  after: {
    title: (rounds: number) => `Klaar. Ronde ${rounds} staat erin.`,
    good: (count: number) => plural(count, "Dit gaat goed", `${count} dingen gaan goed`),
    moved: "Wat bewoog",
    first: "Dit is het begin. Na de volgende ronde zie je hier wat bewoog.",
    nothingBefore: "Dit is niet met een eerdere ronde te vergelijken. Na de volgende ronde kan dat wel.",
    higher: (names: string) => `Hoger: ${names}.`,
    lower: (names: string) => `Lager: ${names}.`,
    same: (count: number) => plural(count, "1 factor bleef gelijk.", `${count} factoren bleven gelijk.`),
    allSame: "Alles staat nog waar het stond.",
    against: (day: string) => `Vergeleken met ${day}. Een klein verschil kan toeval zijn.`,
    toAgenda: "Maak de agenda",
    toDashboard: "Bekijk het dashboard",
  },
  projector: {
    title: "Groot scherm",
    views: "Wat wil je laten zien?",
    dots: "Wat vraagt aandacht",
    radar: "Het hele beeld",
    trends: "Het verloop",
    distribution: "De antwoorden",
    fullScreen: "Volledig scherm",
    inWindow: "Verklein",
  },
};

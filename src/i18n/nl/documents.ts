import { plural } from "../plural.ts";

const people = (count: number) => `${count} ${plural(count, "deelnemer", "deelnemers")}`;

/** What stands in the documents that leave the app: the agenda as PDF and as text. */
export const documents = {
  agenda: {
    heading: (day: string) => `Agenda voor ${day}`,
    title: (day: string, community: string) => `Agenda voor ${day} – ${community}`,
    example: "Voorbeeld",
    exampleExplained: "Dit is een voorbeeld. De community, de mensen en de scores zijn verzonnen.",
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    duration: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts = [
        ...(hours > 0 ? [`${hours} uur`] : []),
        ...(rest > 0 || hours === 0 ? [`${rest} ${plural(rest, "minuut", "minuten")}`] : []),
      ];
      return parts.join(" en ");
    },
    summary: (points: number, duration: string) =>
      `${points} ${plural(points, "agendapunt", "agendapunten")}, samen ${duration}.`,
    attention: (count: number, factors: string, isCut: boolean) =>
      `${plural(count, "Eén factor vraagt", `${count} factoren vragen`)} aandacht${isCut ? ", waaronder" : ":"} ${factors}.`,
    quiet: "Geen factor vraagt nu aandacht.",
    good: (factors: string) => `Goed gaat: ${factors}.`,
    marked: (factor: string, marks: string) => `${factor} (${marks})`,
    noPoints: "Er staan nog geen punten op deze agenda.",
  },

  /** Whose scores these are, and how many (R2, S2). */
  rounds: {
    manager: (day: string) =>
      `De scores zijn van ${day}: de blik van de community manager, één score per factor.`,
    agreed: (day: string) =>
      `De scores zijn van ${day}: samen bepaald, één score per factor voor de hele groep.`,
    individual: (day: string, ballots: number) =>
      `De scores zijn van ${day}: ${people(ballots)} ${plural(ballots, "scoorde", "scoorden ieder")} apart, zonder naam.`,
    open: (day: string) => `De ronde van ${day} is nog open. De uitslag staat nog niet in dit document.`,
    tooFew: (day: string, ballots: number, threshold: number) =>
      `Aan de ronde van ${day} ${plural(ballots, "deed", "deden")} ${people(ballots)} mee. Bij minder dan ${threshold} blijft de uitslag vertrouwelijk.`,
    none: "Er is nog niet gescoord.",
  },

  actions: {
    heading: "Open acties",
    summary: "Wat eerder is afgesproken en nog open staat, met wie het doet en wanneer het klaar is.",
    what: "Actie",
    owner: "Wie",
    due: "Klaar op",
    noDay: "geen datum",
    overdue: (day: string) => `${day}, te laat`,
  },

  overview: {
    heading: "Programma",
    summary: "De agendapunten, met het moment waarop ze beginnen, de minuten en de trekker.",
    marks: "Valt op",
    number: "Nr",
    point: "Agendapunt",
    start: "Start",
    minutes: "Minuten",
    owner: "Trekker",
    startExplained: "Start is in uren en minuten na het begin van de bijeenkomst.",
  },

  profile: {
    heading: "Bijlage: hoe staan we ervoor?",
    needsAttention: "Vraagt aandacht",
    altAttention: (factors: string) => `Een driehoek is een factor die aandacht vraagt: ${factors}.`,
    marks: "Valt op",
    certainty: "Hoe zeker is dat?",
    now: (day: string) => `Nu: ${day}`,
    previous: (day: string) => `Vorige keer: ${day}`,
    summary: "De score per factor, nu en de vorige keer.",
    factor: "Factor",
    nowColumn: "Nu",
    previousColumn: "Vorige keer",
    n: "n",
    dontKnow: "Weet niet",
    nBefore: "n toen",
    dontKnowBefore: "Weet niet toen",
    older: (value: string, month: string) => `${value} (${month})`,
    dontKnowValue: "weet niet",
    notApplicableValue: "n.v.t.",
    noValue: "–",
    tooFew: "te weinig",
    tooFewExplained:
      "Te weinig antwoorden op een factor blijven vertrouwelijk: de score, en ook hoeveel mensen het niet wisten.",
    explained:
      "De score is de middelste van alle antwoorden, op een schaal van 1 tot en met 5. n is het aantal antwoorden op die schaal; wie ‘weet niet’ zei, telt daarin niet mee.",
    explainedSingle: "De schaal loopt van 1 tot en met 5.",
    olderExplained: (rounds: string) =>
      `Staat er een maand bij, dan is de factor daarna niet meer gescoord, of door te weinig mensen. Zo’n score is van ${rounds}.`,
    olderRound: (day: string, mode: string) => `${day} (${mode})`,
    alt: (factors: number, now: string) =>
      `Radar van ${factors} factoren op een schaal van 1 tot en met 5. De doorgetrokken lijn is van ${now}.`,
    altPrevious: (previous: string) => `De streepjeslijn is van ${previous}.`,
    altEnds: (lowest: string, highest: string) => `Het laagst: ${lowest}. Het hoogst: ${highest}.`,
    altTable: "De tabel geeft dezelfde getallen.",
    altValue: (factor: string, value: string) => `${factor}, ${value}`,
  },

  point: {
    heading: (number: number, title: string) => `${number}. ${title}`,
    owner: (name: string) => `Trekker: ${name}`,
    noOwner: "Nog geen trekker",
    nobody: "Nog niemand",
    workForm: (name: string) => `Werkvorm: ${name}`,
    evidence: "Waarom dit punt",
    reason: (reason: string) => `Zelf op de agenda gezet: ${reason}`,
    question: "Open vraag",
    remarks: "Opmerkingen voor de groep",
    agreed: { what: "Besluit of actie", who: "Wie", when: "Voor wanneer" },
    tips: "Tips",
    now: (value: string) => `Nu: ${value}.`,
    nowAndBefore: (value: string, day: string, before: string) => `Nu: ${value}. Op ${day}: ${before}.`,
    tooFew: "In de laatste ronde gaven te weinig mensen een score om die te laten zien.",
    answers: (n: number) => `${n} ${plural(n, "antwoord", "antwoorden")}`,
    dontKnow: (count: number) => `${count} keer weet niet`,
    value: (value: string, details: string) => `${value} (${details})`,
  },

  /** How a point is worked on, step by step. */
  workForms: {
    heading: "Bijlage: werkvormen",
    form: (name: string, duration: string) => `${name} (ongeveer ${duration})`,
  },

  trend: {
    alt: (factor: string, rounds: number, values: string) =>
      `Verloop van ${factor} over ${rounds} rondes op een schaal van 1 tot en met 5. ${values}.`,
    value: (day: string, value: string) => `${day}: ${value}`,
    startsAnew: (day: string, value: string) => `${day}, nieuwe lijn: ${value}`,
    shapes: (shapes: string) => `De vormen: ${shapes}.`,
    shape: {
      individual: (mode: string) => `een rondje is ‘${mode}’`,
      agreed: (mode: string) => `een vierkant is ‘${mode}’`,
      manager: (mode: string) => `een ruit is ‘${mode}’`,
    },
  },

  /** The report on one page, for those who were not there (D2). */
  report: {
    make: "Maak een verslag",
    made: "Het verslag is klaar en staat bij je downloads.",
    busy: "Het verslag wordt gemaakt.",
    failed: {
      title: "Het verslag is niet gelukt",
      text: "De app kon niet alles ophalen voor het verslag. Controleer je internet en probeer het opnieuw.",
    },
    file: "verslag",
    heading: (day: string) => `Verslag na ${day}`,
    title: (day: string, community: string) => `Verslag na ${day} – ${community}`,
    firstRound: "De eerste ronde is gescoord.",
    rounds: (count: number, since: string) => `Gescoord in ${count} rondes, sinds ${since}.`,
    counts: (factors: number, attention: number, good: number) => {
      if (attention + good === 0) return `Geen van de ${factors} factoren valt nu op.`;
      const parts = [
        ...(attention > 0 ? [`${plural(attention, "vraagt er 1", `vragen er ${attention}`)} aandacht`] : []),
        ...(good > 0 ? [`${plural(good, "gaat er 1", `gaan er ${good}`)} goed`] : []),
      ];
      return `Van de ${factors} factoren ${parts.join(" en ")}.`;
    },
    good: "Wat gaat goed",
    noGood: "Er springt nu niets uit dat sterk is of stijgt.",
    attention: "Wat vraagt aandacht",
    noAttention: "Geen factor vraagt nu aandacht.",
    also: (factors: string) => `Ook: ${factors}.`,
    course: "Het verloop",
    scores: "Hoe staat het ervoor",
    courseColumn: "Verloop",
    scale: "Van 1 tot en met 5",
    summary: "Per factor het verloop, de score nu en wat opvalt.",
    broken: "Waar een lijn breekt, is anders gescoord: die scores zijn niet te vergelijken.",
    done: "Wat is ermee gedaan",
    held: (factor: string, days: string) => `${factor} stond op de agenda van ${days}.`,
    since: (factor: string, day: string, [from, to]: readonly [string, string]) =>
      `${factor} stond op de agenda van ${day}; sindsdien van ${from} naar ${to}.`,
    planned: (factor: string, days: string) => `${factor} staat op de agenda van ${days}.`,
    nothingDone: "Er stond nog geen factor op een agenda.",
  },

  /** Paper for scoring in the room (D3): what stands on it, and where one takes it. */
  scorePaper: {
    title: "Op papier scoren",
    lead: "Hang de poster op en geef iedereen een kaart. De stellingen zijn dezelfde als in de app.",
    busy: "De PDF wordt gemaakt.",
    done: "De PDF is klaar en staat bij je downloads.",
    failed: {
      title: "De PDF is niet gelukt",
      text: "De app kon niet alles ophalen voor de PDF. Controleer je internet en probeer het opnieuw.",
    },
    poster: {
      title: (community: string) => `Poster – ${community}`,
      lead: "In hoeverre klopt dit nu voor onze samenwerking?",
      explained:
        "De poster is één blad met alle stellingen, te lezen vanaf een paar meter. Antwoorden komen er niet op.",
      take: { A3: "Download de poster (A3)", A1: "Download de poster (A1)" },
    },
    cards: {
      explained: (threshold: number) =>
        `Er staan twee kaarten op een A4. Print het vel voor elke twee mensen één keer en knip het door. Op de kaart staat dat de uitslag te zien is vanaf ${threshold} mensen, en dat jij de kaarten vernietigt als ze zijn ingevoerd.`,
      take: { two: "Download de scorekaarten (A4)", large: "Download kaarten met grote letters" },
      title: (community: string) => `Scorekaarten – ${community}`,
      summary: "De stellingen, elk met een vakje voor ieder antwoord.",
      question: "In hoeverre klopt dit nu? Zet één kruis per stelling.",
      promiseHeading: "Wat gebeurt er met je antwoorden?",
      promise: (threshold: number) =>
        `Zet je naam er niet op en schrijf er niets bij. De antwoorden gaan zonder naam in Kiemkracht; daarna wordt de kaart vernietigd. De uitslag van de groep is te zien als ten minste ${threshold} mensen meedoen, en per stelling vanaf ${threshold} antwoorden. Met minder blijft die vertrouwelijk.`,
      kindPromise: (threshold: number) =>
        `Per soort organisatie is er alleen een uitslag als elke soort ten minste ${threshold} formulieren heeft, en wie niets aankruist ook.`,
    },
  },
};

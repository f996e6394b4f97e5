import { plural } from "../plural.ts";

const minutes = (count: number) => plural(count, "1 minuut", `${count} minuten`);
const points = (count: number) => plural(count, "1 punt", `${count} punten`);

export const agenda = {
  title: "Agenda",
  lead: "Waar praten we over, met wie en hoe lang?",

  overview: {
    coming: "De komende bijeenkomst",
    open: "Open de agenda",
    another: "Maak nog een agenda",
    earlier: "Eerdere agenda’s",
    alsoComing: "Later",
    size: (count: number, total: number) => `${points(count)}, samen ${minutes(total)}`,
  },

  make: {
    title: "Maak de agenda",
    when: "Wanneer is de volgende bijeenkomst?",
    date: "Datum",
    dateMissing: "Kies een datum, en kijk of het jaar klopt. Zonder datum hoort de agenda nergens bij.",
    planned: "Voor deze dag staat al een bijeenkomst. De agenda komt daarbij.",
    taken: "Voor deze dag is er al een agenda.",
    expected: (weeks: number) =>
      `Voorstel: ${plural(weeks, "elke week", `om de ${weeks} weken`)} een bijeenkomst. Kies gerust een andere dag.`,
    name: "Naam of plaats (mag leeg blijven)",
    what: "Wat vraagt aandacht?",
    explained:
      "Kiemkracht stelt hooguit drie factoren voor. Bovenaan staat wat het ernstigst en het zekerst is, en wat al lang niet op de agenda stond. Jij beslist.",
    moreFlagged: (count: number) =>
      plural(count, "Toon ook 1 andere factor die opvalt", `Toon ook ${count} andere factoren die opvallen`),
    alsoFlagged: "Valt ook op",
    asideReason: "Waarom nu niet?",
    asideHint: "De reden blijft bij de factor staan. Na een nieuwe ronde kijkt Kiemkracht opnieuw.",
    aside: "Zet opzij met deze reden",
    asideMissing: "Schrijf kort waarom. Dan weet je het de volgende keer nog.",
    asideDone: (factor: string) => `${factor} is opzijgezet.`,
    asideTitle: "Opzijgezet",
    asideBack: "Stel toch voor",
    otherFactor: "Een andere factor",
    otherHint: "Een factor die niet opvalt, kan ook nodig zijn. Zeg er kort bij waarom.",
    factor: "Factor",
    chooseFactor: "Kies een factor",
    reason: "Waarom op de agenda?",
    reasonMissing: "Schrijf kort waarom deze factor op de agenda hoort.",
    factorMissing: "Kies eerst een factor.",
    addFactor: "Voeg deze factor toe",
    added: (factor: string) => `${factor} komt op de agenda.`,
    leaveOut: "Haal weg",
    standing: "Vaste punten",
    standingHint: "Deze kun je elke keer opnemen. Open acties komen vooraan.",
    submit: "Maak de agenda",
    submitHint: (count: number) =>
      count === 0
        ? "Nog geen punten. Je kunt ze ook straks toevoegen."
        : `De agenda begint met ${points(count)}.`,
  },

  quiet: {
    noRounds: {
      title: "Er is nog niet gescoord",
      text: "Na de eerste ronde zie je hier welke factoren opvallen. Een agenda maken kan nu al, met vaste punten en factoren die je zelf kiest.",
      action: "Scoor de factoren",
    },
    tooEarly: {
      title: "Geen factor springt eruit",
      text: "Voor een trend is het nog te vroeg: die zie je pas na meer rondes. Kies zelf waar je over wilt praten.",
    },
    nothing: {
      title: "Niets vraagt nu aandacht",
      text: "Dat is goed nieuws. Neem de tijd om te vieren wat lukt, of kies zelf een factor om op door te praten.",
    },
    allAside: {
      title: "Wat opviel, heb je opzijgezet",
      text: "Je kunt het hieronder terughalen, of zelf een factor kiezen.",
    },
  },

  page: {
    title: (day: string) => `Agenda van ${day}`,
    meeting: "De bijeenkomst",
    points: "De punten",
    total: (count: number) => `Samen ${minutes(count)}`,
    saved: "Opgeslagen",
    short: "Toon kort",
    full: "Toon alles",
    none: {
      title: "Er staat nog niets op de agenda",
      text: "Voeg hieronder een punt toe: een factor, een vast punt of iets van jullie zelf.",
    },
    gone: {
      title: "Deze agenda is er niet",
      text: "Hij is verwijderd, of het adres klopt niet. Je andere agenda’s staan er gewoon nog.",
      action: "Naar alle agenda’s",
    },
    remove: "Verwijder deze agenda",
    removed: (day: string) => `De agenda van ${day} is verwijderd.`,
  },

  point: {
    factorPoint: "Factor",
    standingPoint: "Vast punt",
    ownPoint: "Eigen punt",
    untitled: "Punt zonder naam",
    takes: minutes,
    title: "Naam van het punt",
    evidence: "Wat eraan opviel",
    noEvidence: "Er viel niets op toen dit punt op de agenda kwam.",
    round: (day: string, mode: string) => `Ronde van ${day}. ${mode}.`,
    question: "Open vraag",
    reason: "Waarom op de agenda",
    minutes: "Minuten",
    minutesWrong: "Vul een heel getal in van 0 tot en met 480.",
    owner: "Wie trekt dit punt?",
    nobody: "Nog niemand",
    formerMember: "Iemand die er niet meer bij is",
    somebodyNew: "Zet een naam erbij …",
    newName: "Naam",
    newNameMissing: "Vul een naam in.",
    addName: "Zet erbij",
    tips: "Tips",
    chosen: (count: number, of: number) => `${count} van ${of} gekozen`,
    up: "Omhoog",
    down: "Omlaag",
    remove: "Haal eraf",
    removed: (point: string) => `${point} is van de agenda gehaald.`,
    moved: (point: string, place: number, count: number) =>
      `${point} staat nu op plek ${place} van ${count}.`,
    afterwards: "Na deze bijeenkomst.",
    toFactor: "Alles over deze factor",
    workForm: "Werkvorm",
    noWorkForm: "Geen werkvorm gekozen",
    workFormTakes: (count: number) => `Duurt ongeveer ${minutes(count)}.`,
    takeMinutes: (count: number) => `Zet dit punt op ${minutes(count)}`,
    workFormHow: "Zo werkt het",
    workFormBefore: (text: string) => `Vooraf: ${text}`,
    workFormAfter: (text: string) => `Opbrengst: ${text}`,
    workFormCredit: (sources: readonly string[]) => `Naar een idee uit: ${sources.join("; ")}.`,
    printed: (count: number, owner: string) => `${minutes(count)}. Trekker: ${owner}.`,
    printedForm: (name: string) => `Werkvorm: ${name}.`,
  },

  help: {
    title: "Dit past hier",
    form: (name: string, count: number) => `${name}, ${minutes(count)}.`,
    /** Without a flag it says only whom it works with; of no members nothing. */
    because: (flag: string | undefined, people: number) => {
      const group = people === 0 ? "" : plural(people, "met 1 persoon", `met ${people} mensen`);
      if (flag === undefined) return group === "" ? "" : `Dit werkt ${group}.`;
      return `Dit helpt als een factor ${flag} is${group === "" ? "" : `, en het werkt ${group}`}.`;
    },
    tip: (text: string) => `Tip: ${text}`,
    take: "Neem dit over",
  },

  sorting: {
    handle: "Versleep",
    kind: "verplaatsbaar",
    howTo:
      "Druk op de spatiebalk om dit punt op te pakken. Verplaats het met de pijltjes omhoog en omlaag. Druk weer op de spatiebalk om het neer te zetten, of op Escape om te stoppen.",
    pickedUp: (point: string) => `${point} opgepakt.`,
    over: (point: string, place: number, count: number) => `${point} staat nu op plek ${place} van ${count}.`,
    dropped: (point: string, place: number, count: number) =>
      `${point} neergezet op plek ${place} van ${count}.`,
    cancelled: (point: string) => `Gestopt. ${point} staat weer waar het stond.`,
  },

  add: {
    title: "Voeg een punt toe",
    what: "Wat wil je bespreken?",
    choose: "Kies een punt",
    own: "Een eigen punt",
    standing: "Vaste punten",
    ownTitle: "Hoe heet het punt?",
    ownMissing: "Geef het punt een naam.",
    whatMissing: "Kies eerst wat je wilt bespreken.",
    reasonOptional: "Waarom op de agenda? (mag leeg blijven)",
    submit: "Zet op de agenda",
    done: (point: string) => `${point} staat op de agenda.`,
  },

  take: {
    title: "Neem de agenda mee",
    pdf: "Download de PDF",
    pdfBusy: "De PDF wordt gemaakt.",
    pdfDone: "De PDF is klaar en staat bij je downloads.",
    pdfFailed: {
      title: "De PDF is niet gelukt",
      text: "Er ging iets mis bij het maken. Je agenda is gewoon opgeslagen. Probeer het opnieuw, of kopieer de agenda als tekst.",
    },
    copy: "Kopieer voor mail of Teams",
    copied: "De agenda is gekopieerd. Plak hem waar je wilt.",
    copiedPlain: "De agenda is gekopieerd als gewone tekst: deze browser kopieert geen opmaak.",
    copyFailed: "De browser laat kopiëren niet toe. Selecteer de tekst hieronder en kopieer hem zelf.",
    textFailed: {
      title: "Kopiëren is niet gelukt",
      text: "De app kon het onderdeel dat de tekst maakt niet ophalen. Controleer je internet en probeer het opnieuw. Je agenda is gewoon opgeslagen.",
    },
    text: "De agenda als tekst",
  },
};

import { plural } from "../plural.ts";
import { questionnaire } from "./questionnaire.ts";

const forms = (count: number) => plural(count, "1 formulier", `${count} formulieren`);
const meetings = (count: number) => plural(count, "1 bijeenkomst", `${count} bijeenkomsten`);
const rows = (count: number) => plural(count, "1 rij", `${count} rijen`);

/** A sentence may begin with a row: "rij 9" becomes "Rij 9". */
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const importing = {
  title: "Antwoorden opnemen uit een bestand",
  lead: "Heeft iedereen apart een formulier ingevuld? Dan zet je de antwoorden hier in één keer bij de bijeenkomst. Je ziet eerst wat het wordt. Er wordt niets bewaard voordat jij het zegt.",

  questionnaire,

  file: {
    heading: "Kies een bestand",
    label: "CSV-bestand of Excel-bestand (.xlsx)",
    hint: "Bijvoorbeeld uit Microsoft Forms, Google Forms, LimeSurvey of een spreadsheet. Het bestand gaat niet van je apparaat af.",
    drop: "Of sleep het bestand hierheen.",
    reading: "Het bestand wordt gelezen",
    read: (name: string, count: number) => `${name}: ${rows(count)}.`,
    sheet: "Welk tabblad?",
    sheetHint: "Dit bestand heeft meer dan één tabblad.",
    hiddenSheet: (name: string) => `${name} (verborgen)`,
  },

  example: {
    summary: "Hoe ziet een goed bestand eruit?",
    caption: "Eén rij per persoon, één kolom per factor",
    day: "Datum",
    dayCell: "dag van de bijeenkomst",
    answerCell: "1 tot en met 5",
    points: (labels: string) =>
      `Een antwoord is een getal van 1 tot en met 5, of een woord: ${labels}. Ook ‘helemaal mee oneens’ tot en met ‘helemaal mee eens’ worden herkend.`,
    nonScores: "‘Weet ik niet’ en ‘n.v.t.’ tellen apart. Een lege cel is geen antwoord.",
    columns: "Een kolom met de datum of met de groep mag erbij. Andere kolommen mogen blijven staan.",
    privacy: "Namen, e-mailadressen en tijden herkennen we en bewaren we niet. Weglaten is nog beter.",
    limits: (megabytes: number, most: string) => `Niet groter dan ${megabytes} MB en ${most} rijen.`,
  },

  readErrors: {
    title: "Dit bestand kunnen we niet gebruiken",
    nothingStored: "Er is niets bewaard.",
    empty: "Er staan geen rijen met antwoorden in. Kijk of je het goede bestand hebt.",
    notATable:
      "Dit is geen tabel met kolommen. Kies een CSV-bestand of een Excel-bestand, met bovenaan een rij kopjes.",
    tooManyRows: (limit: string) =>
      `Er staan meer dan ${limit} rijen in. Splits het bestand en neem de delen na elkaar op.`,
    tooManyColumns: (limit: string) =>
      `Er staan meer dan ${limit} kolommen in. Haal de kolommen weg die je niet nodig hebt.`,
    tooManyCells: (row: number, cells: number, columns: number) =>
      `Rij ${row} heeft ${cells} cellen, maar er zijn ${columns} kopjes. Vaak staat er in die rij een scheidingsteken te veel. Verbeter de rij en kies het bestand opnieuw.`,
    cellTooLong: (row: number, column: string) =>
      `In rij ${row}, ${column} staat een veel te lange tekst. Vaak ontbreekt er een aanhalingsteken. Verbeter de rij en kies het bestand opnieuw.`,
    fileTooLarge: (megabytes: number) =>
      `Het bestand is groter dan ${megabytes} MB. Bewaar alleen de antwoorden, bijvoorbeeld als CSV.`,
    unpacksTooLarge: (megabytes: number) =>
      `Uitgepakt is dit Excel-bestand groter dan ${megabytes} MB. Bewaar het tabblad met antwoorden als CSV en kies dat.`,
    oneRowPerAnswer:
      "Elk antwoord staat in een eigen rij, en we kunnen niet zien welke antwoorden bij één persoon horen. Bewaar de antwoorden met één rij per persoon en één kolom per factor.",
    countsOrPeople: "Zeg eerst wat er in de kolommen staat.",
    percentages:
      "Hier staan percentages. We hebben aantallen nodig: hoeveel mensen elk antwoord gaven. Zet die in het bestand en kies het opnieuw.",
    encrypted:
      "Er zit een wachtwoord op dit Excel-bestand. Open het in Excel, haal het wachtwoord weg en bewaar het opnieuw.",
    otherExcel:
      "Dit is een Excel-bestand van een andere soort (.xls of .xlsb). Open het in Excel, bewaar het als Excel-werkmap (.xlsx) en kies dat bestand.",
    otherProgram:
      "Dit is een bestand van LibreOffice, OpenOffice of Numbers. Open het daar, bewaar het als .xlsx of CSV en kies dat bestand.",
    webPage:
      "Dit bestand heet misschien .xls of .csv, maar er zit een webpagina in. Open het in Excel, bewaar het als Excel-werkmap (.xlsx) en kies dat bestand.",
    tooManySheets: (limit: string) =>
      `Er zitten meer dan ${limit} tabbladen in. Bewaar het tabblad met antwoorden apart en kies dat bestand.`,
    openQuote: (row: number) =>
      `Vanaf rij ${row} klopt er iets niet met de aanhalingstekens. Verbeter de rij en kies het bestand opnieuw.`,
    damaged:
      "Het Excel-bestand is beschadigd, of het is geen Excel-bestand. Open het in Excel en bewaar het opnieuw, of kies CSV.",
    unreadable:
      "De browser kan het bestand niet lezen. Misschien is het verplaatst of nog open. Kies het opnieuw.",
  },

  found: {
    heading: "Wat zien we in het bestand?",
    startsAt: (row: number) =>
      `De tabel begint met de kopjes in rij ${row}. Wat erboven staat gebruiken we niet.`,
    headingRows: (list: string, _count: number) => `De kopjes staan in rij ${list}. Die lezen we samen.`,
    noHeadings: "Er staan geen kopjes boven de kolommen. Kijk goed na welke kolom bij welke factor hoort.",
    summary: (label: string, row: number | undefined) =>
      [
        label === "" ? "" : `‘${label}’`,
        row === undefined ? "" : label === "" ? `rij ${row}` : `(rij ${row})`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    summaryRows: (list: string, count: number) =>
      plural(
        count,
        `${capital(list)} is geen formulier maar een samenvatting. Die laten we weg.`,
        `${capital(list)} zijn geen formulieren maar samenvattingen. Die laten we weg.`,
      ),
    repeatedHeadings: (list: string, _count: number) =>
      `In rij ${list} staan de kopjes nog een keer. Die slaan we over. Hoort wat eronder staat bij een andere bijeenkomst? Zet dat dan eerst in een apart bestand.`,
    below: (list: string, _count: number) =>
      `Onder de tabel staat nog iets, in rij ${list}. Dat gebruiken we niet.`,
    beside: (list: string, _count: number) =>
      `Naast de tabel staat iets zonder kopje, in kolom ${list}. Dat gebruiken we niet.`,
    hiddenRows: (list: string, count: number) =>
      plural(
        count,
        `Rij ${list} is verborgen in het bestand. Die telt wel mee.`,
        `Rij ${list} zijn verborgen in het bestand. Die tellen wel mee.`,
      ),
    hiddenRowsLeft: (list: string, count: number) =>
      plural(
        count,
        `Rij ${list} is verborgen in het bestand. Die laten we weg.`,
        `Rij ${list} zijn verborgen in het bestand. Die laten we weg.`,
      ),
    turned: "De factoren staan onder elkaar. Elke kolom lezen we als één formulier.",
    counts:
      "De getallen lezen we als aantallen: hoeveel mensen dat antwoord gaven. Wie wat antwoordde staat er niet in, dus een formulier is hier geen persoon.",
    joined: (column: string) =>
      `Elk antwoord staat in een eigen rij. Wat in kolom ${column} hetzelfde heeft, lezen we als één formulier.`,
    switches: {
      keepsAll: "Gebruik die rijen toch",
      leavesOutHidden: "Laat verborgen rijen weg",
      asItStands: "Lees elke rij als een formulier",
    },
    shape: {
      legend:
        "De factoren staan onder elkaar, en de kolommen zijn de antwoorden. Het lijken dus aantallen per antwoord. Klopt dat?",
      counts: "Ja, het is hoeveel mensen dat antwoord gaven",
      people: "Nee, in elke kolom staan de antwoorden van één persoon",
    },
  },

  columns: {
    heading: "Wat staat er in de kolommen?",
    intro: "Dit is wat wij erin zien. Verander wat niet klopt.",
    recognised: (factors: number, count: number) =>
      `${plural(factors, "1 factor", `${factors} factoren`)} herkend in ${plural(count, "1 kolom", `${count} kolommen`)}`,
    byOrder:
      "De kopjes zeggen niet om welke factor het gaat. Sommige kolommen hebben we daarom op volgorde ingevuld. Dat is een gok: kijk ze goed na.",
    guessed: "gok, op volgorde",
    sets: (times: number) => `Elke factor staat er ${times} keer in. Welke wil je opnemen?`,
    setsHint: "We halen ze niet door elkaar. Neem het bestand daarna nog eens op voor de andere.",
    set: (label: string, turn: number) => (label === "" ? `De ${turn}e keer` : label),
    column: "Kolom",
    row: "Rij",
    samples: "Voorbeelden",
    meaning: "Wat is het?",
    meaningOf: (column: string) => `Wat staat er in ${column}?`,
    name: (letter: string, header: string) =>
      header === "" ? `kolom ${letter}` : `kolom ${letter} (${header})`,
    rowName: (number: string, header: string) =>
      header === "" ? `rij ${number}` : `rij ${number} (${header})`,
    noHeader: "zonder kopje",
    hidden: "Niet getoond",
    emptyColumn: "Leeg",
    moved: (column: string) => `Die stond nog bij ${column}. Die kolom gebruiken we nu niet.`,
    factors: "Een factor",
    others: "Iets anders",
    meanings: {
      ignore: "Niet gebruiken",
      date: "Datum van de bijeenkomst",
      group: "Groep of bijeenkomst",
      timestamp: "Tijdstip van invullen (alleen de dag telt)",
      personal: "Wie het invulde (bewaren we niet)",
    },
  },

  meetings: {
    heading: "Welke bijeenkomsten worden het?",
    legend: "Van welke bijeenkomst zijn de antwoorden?",
    by: {
      day: "Kijk naar de datum in het bestand",
      group: "Kijk naar de groep: elke groep wordt een bijeenkomst",
      one: "Allemaal van één bijeenkomst",
    },
    dayOrder: "Hoe is de datum geschreven?",
    dayOrderHint: (example: string) => `In het bestand staat bijvoorbeeld ${example}.`,
    dayOrders: { dayFirst: "Eerst de dag, dan de maand", monthFirst: "Eerst de maand, dan de dag" },
    meansDay: (order: string, day: string) => `${order}: dat is ${day}`,
    heldOn: "Wanneer was de bijeenkomst?",
    about: "Waar ging het over?",
    aboutHint: "Mag leeg blijven.",
    first: "Wanneer was de eerste?",
    firstHint: "De andere volgen vanzelf. Daaronder kun je elke datum apart aanpassen.",
    weeks: "Hoeveel weken zitten ertussen?",
    badWeeks: "Vul een heel getal in van 1 tot 52.",
    days: "Datum per groep",
    group: "Groep",
    day: "Datum",
    dayOf: (group: string) => `Datum van ${group}`,
    sameDay: (days: string) => `Er is al een ronde van ${days}. Wat doen we met deze formulieren?`,
    sameDayHint:
      "Later kunnen er meestal geen formulieren meer bij. Wacht dus met opnemen als er nog onderweg zijn.",
    sameDayWays: {
      add: (days: string) => `Voeg toe aan de ronde van ${days}`,
      replace: (days: string) => `Vervang de ronde van ${days}`,
      apart: () => "Maak er een aparte bijeenkomst van",
    },
    plannedDay: {
      legend: (days: string) => `Op ${days} was al een bijeenkomst gepland. Zijn deze formulieren daarvan?`,
      join: (count: number) =>
        plural(count, "Ja, zet ze bij die bijeenkomst", "Ja, zet ze bij die bijeenkomsten"),
      own: (count: number) =>
        plural(count, "Nee, het was een andere bijeenkomst", "Nee, het waren andere bijeenkomsten"),
    },
  },

  told: {
    title: "Wat betekenen deze antwoorden?",
    text: "Die kennen we niet. Zeg het één keer, dan geldt het voor het hele bestand.",
    label: (written: string, count: number) => `‘${written}’, ${count} keer`,
    choose: "Kies wat het betekent",
    noAnswer: "Geen antwoord (telt niet mee)",
    more: (count: number) => `En nog ${count} andere.`,
  },

  check: {
    heading: "Klopt het zo?",
    summary: (ballots: number, count: number) =>
      ballots === 0 ? "Nog geen formulieren om op te nemen." : `${forms(ballots)} in ${meetings(count)}.`,
    covers: (count: number, total: number) => `${count} van de ${total} factoren komen erin voor.`,
    emptyRows: (count: number) => `${rows(count)} zonder antwoord slaan we over.`,
    leftOutRows: (count: number) => `${rows(count)} laten we weg, omdat jij dat koos.`,
    leftOutSmall: (count: number) => `${forms(count)} laten we weg, omdat jij dat koos.`,
    unfinished: (count: number) =>
      plural(
        count,
        "1 formulier is niet afgemaakt. Wat er wel is ingevuld, telt mee.",
        `${count} formulieren zijn niet afgemaakt. Wat er wel is ingevuld, telt mee.`,
      ),
    unfinishedLeftOut: (count: number) =>
      plural(
        count,
        "1 formulier dat niet is afgemaakt, laten we weg.",
        `${count} formulieren die niet zijn afgemaakt, laten we weg.`,
      ),
    leaveOutUnfinished: "Laat formulieren weg die niet zijn afgemaakt",
    noAnswer: "geen antwoord",
    meetings: "De bijeenkomsten",
    day: "Datum",
    title: "Bijeenkomst",
    noTitle: "zonder naam",
    planned: (day: string) => `Wordt de ronde van de geplande bijeenkomst van ${day}.`,
    ballots: "Formulieren",
    numbers: "Uitslag",
    shown: "te zien",
    confidential: "vertrouwelijk",
    readings: "Zo lezen we de antwoorden",
    written: "In het bestand",
    readAs: "Wij lezen",
    count: "Aantal",
    moreReadings: (count: number) => `En nog ${count} andere schrijfwijzen.`,
  },

  problems: {
    title: "Dit moet nog, voordat we iets kunnen opnemen",
    errorsTitle: (count: number) =>
      plural(count, "1 cel kunnen we niet lezen", `${count} cellen kunnen we niet lezen`),
    errorsText:
      "Verbeter ze in je bestand en kies het opnieuw, gebruik de kolom niet, of laat deze rijen weg. We nemen alles op of niets.",
    leaveOut: (count: number) => `Laat ${plural(count, "deze rij", `deze ${count} rijen`)} weg`,
    leaveOutBends: (value: string) =>
      `In de meeste van die rijen staat ‘${value}’. Laat je ze weg, dan telt niemand mee die dat antwoordde. Dat vertekent de uitslag. Zeg liever hierboven wat het betekent.`,
    leaveOutMany: (count: number, of: number) => `Dan blijven er ${count} van de ${of} formulieren over.`,
    leaveOutSmall: "Laat de bijeenkomsten met te weinig formulieren weg",
    more: (count: number) => `En nog ${count}.`,
    cell: (row: string | number, column: string) => `Rij ${row}, ${column}`,
    turnedCell: (column: string, row: string) => `Kolom ${column}, ${row}`,
    said: (value: string) => `‘${value}’`,
    noFactors: "Kies bij ten minste één kolom de factor waar de antwoorden bij horen.",
    noDayColumn: "Kies bij welke kolom de datum staat, of maak de bijeenkomsten op een andere manier.",
    noGroupColumn: "Kies bij welke kolom de groep staat, of maak de bijeenkomsten op een andere manier.",
    noBallots: "Er is geen enkele rij met een antwoord dat we kunnen lezen.",
    dayMissing: "Vul de datum in van de bijeenkomst.",
    daysMissing: (names: string) => `Vul de datum in van: ${names}.`,
    dayOrder: "Zeg hoe de datum is geschreven. Die kun je op twee manieren lezen.",
    otherScale: (lowest: number, highest: number) =>
      `De schaal in dit bestand loopt van ${lowest} tot en met ${highest}, en de onze van 1 tot en met 5. Omrekenen vertekent, dus dat doen we niet. Ook een kolom waarin niemand hoger ging dan 5, hoort bij die schaal. Deze antwoorden kunnen er dus niet bij.`,
    longerScale:
      "In dit bestand staan meer dan vijf trappen door elkaar, zoals ‘eens’ en ‘enigszins eens’. Dat rekenen we niet om naar vijf punten. Deze antwoorden kunnen er dus niet bij.",
    tooSmall: (names: string, threshold: number) =>
      `Te weinig formulieren voor een eigen bijeenkomst: ${names}. Met minder dan ${threshold} is te zien wie wat antwoordde. Maak er één bijeenkomst van, of laat ze weg.`,
    sameDayRound: (days: string) => `Kies wat we met de ronde van ${days} doen.`,
    alreadyIn: (day: string, count: number) =>
      `${plural(count, "1 formulier staat", `${count} formulieren staan`)} al in de ronde van ${day}. Zo zou iemand dubbel tellen.`,
    onlyNumberKept: (day: string, count: number) =>
      `Van de ronde van ${day} is alleen bewaard dat er ${plural(count, "1 formulier was", `${count} formulieren waren`)}, omdat dat er te weinig zijn om te laten zien. Daar kan niets meer bij. Neem alle formulieren samen op, in plaats van die ronde.`,
    tooFewDiffer: (day: string, people: number, threshold: number) =>
      `${plural(people, "Dit verschilt maar 1 formulier", `Dit verschilt maar ${people} formulieren`)} van de ronde van ${day}, waarvan de uitslag al te zien is. Wie de twee naast elkaar legt, ziet dan wie wat antwoordde. Het kan pas als er minstens ${threshold} formulieren anders zijn.`,
    groupIsPerson: (column: string) =>
      `In ${column} staat bijna in elke rij iets anders. Zo zou te zien zijn wie wat antwoordde. Kies een andere kolom, of neem alles op als één bijeenkomst.`,
  },

  cellReasons: {
    outsideScale: "past niet op de schaal van 1 tot en met 5",
    fraction: "is een getal tussen twee punten in",
    contradiction: "het getal en het woord spreken elkaar tegen",
    ambiguous: "kan ‘geen antwoord’ of ‘niet van toepassing’ betekenen",
    unknown: "is geen antwoord dat we kennen",
    noDay: "is geen datum die we kunnen lezen",
    noDayHere: "hier staat geen datum",
    noGroup: "hier staat geen groep",
    longGroup: "is te lang voor de naam van een bijeenkomst",
    personalGroup: "lijkt een adres van iemand; dat bewaren we niet",
    personalHidden: "hier staat iets dat op een adres van iemand lijkt, en geen antwoord",
  },

  warnings: {
    title: "Goed om te weten",
    confidential: (count: number, threshold: number) =>
      plural(
        count,
        `1 bijeenkomst heeft minder dan ${threshold} formulieren. Daarvan bewaren we alleen hoeveel het er zijn, niet wat erop staat.`,
        `${count} bijeenkomsten hebben minder dan ${threshold} formulieren. Daarvan bewaren we alleen hoeveel het er zijn, niet wat erop staat.`,
      ),
    sameDay: (days: string) =>
      `Op ${days} is er al een bijeenkomst. Kijk of je dit bestand niet al eerder opnam.`,
    future: (days: string) => `In de toekomst: ${days}.`,
    codes:
      "De codes A1 tot en met A5 lezen we als 1 tot en met 5. Kijk na of A1 in jouw vragenlijst echt de laagste is.",
    labelled: "Een getal met woorden erachter lezen we als het getal. Kijk hieronder of dat klopt.",
    severalDays: (column: string, days: number, threshold: number) =>
      `In ${column} staan ${days} verschillende dagen. Alles wordt nu één bijeenkomst. Wil je per dag een bijeenkomst, kies dat dan hierboven; elke dag moet ${threshold} formulieren hebben.`,
    unreadDays: (column: string, example: string) =>
      `In ${column} staan dagen die we niet gebruiken of niet kunnen lezen, zoals ‘${example}’.`,
    joinedSpellings: (names: string) => `Verschillend geschreven, en samengenomen: ${names}.`,
    shortRows: (list: string) => `Minder cellen dan kopjes in rij ${list}. Meestal is het einde gewoon leeg.`,
    moreDays: (count: number) => `nog ${count}`,
  },

  save: {
    button: (ballots: number, count: number) => `Neem ${forms(ballots)} op in ${meetings(count)}`,
    nothing: "Neem de formulieren op",
    saving: "De formulieren worden opgenomen",
    order: "De formulieren worden door elkaar gehusseld en zonder naam of tijd bewaard.",
  },

  done: {
    title: (ballots: number, count: number) => `${forms(ballots)} opgenomen in ${meetings(count)}`,
    text: "Alles staat op dit apparaat. Het bestand zelf is niet bewaard.",
    toDashboard: "Bekijk het dashboard",
    toMeetings: "Bekijk de bijeenkomsten",
    another: "Neem nog een bestand op",
  },
};

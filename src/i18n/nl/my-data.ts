import { type WordedField } from "#domain/rows/row-facts.ts";
import { type TableName } from "#domain/rows/row-schemas.ts";

import { plural } from "../plural.ts";

const rijen = (count: number) => `${count} ${plural(count, "rij", "rijen")}`;
const stuks = (one: string, other: string) => (count: number) => `${count} ${plural(count, one, other)}`;

/** Of de gegevens veilig zijn, hoe je ze meeneemt en hoe je ze terugzet. */
export const myData = {
  title: "Mijn gegevens",
  lead: "Alles staat in deze browser, op dit apparaat. Met een kopie in een bestand raak je niets kwijt, en neem je alles mee.",

  copy: {
    title: "Een kopie bewaren",
    text: "In het bestand staan al je communities, ook het voorbeeld. Wie het bestand heeft, kan alles lezen: bewaar het op een plek die je vertrouwt, of geef het een wachtwoord.",
    save: "Bewaar een kopie",
    saveLocked: "Bewaar een kopie met wachtwoord",
    stop: "Stop",
    lock: {
      toggle: "Met een wachtwoord",
      warning:
        "Zonder dit wachtwoord is de kopie niet meer te openen, door niemand. Schrijf het op of bewaar het in een wachtwoordkluis.",
      password: "Wachtwoord",
      hint: "Minstens 8 tekens. Vier of vijf losse woorden achter elkaar zijn sterk en goed te onthouden.",
      again: "Nog een keer hetzelfde wachtwoord",
      tooShort: "Kies een wachtwoord van minstens 8 tekens.",
      different: "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.",
    },
    saved: (name: string) => `De kopie staat bij je downloads: ${name}.`,
    never: "Je hebt op dit apparaat nog geen kopie bewaard.",
    last: (day: string) => `Je laatste kopie is van ${day}.`,
    newRounds: (count: number) =>
      `Daarna ${plural(count, "is er een ronde", `zijn er ${count} rondes`)} bij gekomen.`,
  },

  folder: {
    title: "Automatisch een kopie in een map",
    text: "Kies een map op dit apparaat, bijvoorbeeld de gedeelde map van je organisatie. Na elke ronde en elke import komt daar een kopie in. Er blijven er hooguit tien van dit apparaat staan: de nieuwste, en een paar oudere.",
    /** Whether the copies get a password. */
    lock: {
      title: "Krijgen de kopieën een wachtwoord?",
      text: "In elke kopie staat alles: alle communities, namen, scores en opmerkingen, ook die alleen voor jou zijn. Zonder wachtwoord kan iedereen die bij de map kan, dat lezen.",
      locked: "Met een wachtwoord. Je typt het nu, en alleen weer als je een kopie terugzet.",
      open: "Zonder wachtwoord. Iedereen die bij de map kan, mag alles lezen.",
      missing: "Kies eerst: met of zonder wachtwoord.",
      isLocked: "De kopieën hebben een wachtwoord. De app bewaart dat niet.",
      isOpen: "De kopieën hebben geen wachtwoord: iedereen die bij de map kan, kan alles lezen.",
      change: "Verander het wachtwoord",
      save: "Bewaar een kopie in de map",
      saved:
        "De kopie staat in de map, met een wachtwoord. Oudere kopieën blijven zoals ze zijn: haal ze weg als niemand ze mag lezen.",
      bar: (name: string) =>
        `Er komen geen kopieën in je map ‘${name}’ tot je kiest of ze een wachtwoord krijgen.`,
      toMyData: "Kies nu",
    },
    choose: "Kies een map",
    chosen: (name: string) => `Na elke ronde komt er een kopie in de map ‘${name}’.`,
    saved: (day: string) => `De laatste is van ${day}.`,
    saveNow: "Zet er nu een kopie in",
    savedNow: "De kopie staat in de map.",
    other: "Kies een andere map",
    leave: "Stop met deze map",
    left: "Er komen geen kopieën meer in de map. Wat er staat, blijft staan.",
    busy: "De kopie gaat naar de map.",
    /** In a bar on every page, when a copy could not be made. */
    bar: (name: string) => `De kopie in je map ‘${name}’ is niet gelukt.`,
    toMyData: "Wat kan ik doen?",
    allow: "Sta toe en bewaar",
    again: "Probeer het opnieuw",
    problems: {
      NeedsChoice: {
        title: "Kies of de kopieën een wachtwoord krijgen",
        text: "Tot je kiest, komt er geen nieuwe kopie in de map. Wat er staat, blijft staan.",
      },
      NeedsPermission: {
        title: "De browser wil eerst je toestemming",
        text: "Dat vraagt hij na een tijd opnieuw. Kies ‘Toestaan bij elk bezoek’ als de browser dat aanbiedt.",
      },
      FolderGone: {
        title: "De map is er niet meer",
        text: "Misschien is hij verplaatst of heeft hij een andere naam. Kies de map opnieuw.",
      },
      FolderFull: {
        title: "Er is geen ruimte in de map",
        text: "Maak ruimte vrij en probeer het opnieuw. De oudere kopieën staan er nog.",
      },
      FolderFailed: {
        title: "De kopie staat niet in de map",
        text: "De map liet het niet toe. Kijk of je er zelf een bestand in kunt zetten, of kies een andere map.",
      },
    },
  },

  /** What is being done with a file. */
  steps: {
    reading: "Het bestand wordt gelezen.",
    unlocking: "Het slot gaat open. Dat duurt een paar tellen.",
    checking: "Het bestand wordt helemaal nagekeken.",
    comparing: "Het bestand wordt vergeleken met wat hier al staat.",
    storing: "De gegevens worden teruggezet.",
    collecting: "De kopie wordt gemaakt",
    locking: "De kopie gaat op slot. Dat duurt een paar tellen.",
  },

  restore: {
    title: "Een kopie terugzetten",
    text: "Kies een bestand dat je eerder bewaarde, hier of op een ander apparaat. Je ziet eerst wat er gebeurt. Wat hier al staat, blijft staan.",
    choose: "Bestand met een kopie",
    stop: "Stop",
    stopped: "Je hebt het terugzetten gestopt. Er is niets veranderd.",
    locked: {
      title: "Deze kopie heeft een wachtwoord",
      text: "Typ het wachtwoord waarmee je de kopie bewaarde.",
      password: "Wachtwoord van de kopie",
      wrong:
        "Met dit wachtwoord gaat de kopie niet open. Kijk of hoofdletters kloppen en of het bij dit bestand hoort. Helpt dat niet, dan kan ook het begin van het bestand beschadigd zijn: probeer een andere kopie.",
      open: "Open de kopie",
    },
    preview: {
      title: (day: string) => `Deze kopie is van ${day}`,
      newCommunity: (name: string, parts: string) =>
        parts === "" ? `${name} komt erbij.` : `${name} komt erbij, met ${parts}.`,
      sameCommunity: (name: string) => `${name} is hier al en verandert niet.`,
      goneCommunity: (name: string) => `${name} gaat weg: op het andere apparaat is die verwijderd.`,
      knownCommunity: (name: string, parts: readonly string[]) => `${name} is hier al. ${parts.join(" ")}`,
      added: (_count: number, what: string) => `Nieuw: ${what}.`,
      changed: (_count: number, what: string) => `Anders: ${what}.`,
      removed: (_count: number, what: string) => `Weg: ${what}.`,
      /** When what is told about the community changes. */
      itself: "de community zelf",
      changes: "Wat er precies verandert",
      change: ({
        what,
        field,
        was,
        becomes,
      }: {
        what: string;
        field: string;
        was: string;
        becomes: string;
      }) => `${what}, ${field}: van ${was} naar ${becomes}`,
      moreChanges: "Er verandert nog meer; dit zijn de eerste.",
      conflicts: (count: number) =>
        `${plural(count, "Eén veld is", `${count} velden zijn`)} hier en op het andere apparaat anders ingevuld. De laatste keer telt, en een afgesloten ronde blijft zoals die is. Wat er anders stond, bewaart Kiemkracht op deze pagina, zodat je kunt kiezen.`,
      /** What the file says and cannot do, per community. */
      heldBack: {
        closed: (count: number) =>
          `${plural(count, "Eén ding uit het bestand hoort", `${count} dingen uit het bestand horen`)} bij een ronde die hier is afgesloten. Die ronde verandert niet, dus ${plural(count, "het telt", "ze tellen")} niet mee.`,
        lower: (count: number) =>
          `In het bestand ligt het minimum van ${plural(count, "een ronde", `${count} rondes`)} lager. Een minimum gaat nooit omlaag: het hoogste blijft.`,
        fixed: (count: number) =>
          `${plural(count, "Eén rij hoort", `${count} rijen horen`)} in het bestand ergens anders bij dan hier, of ${plural(count, "zegt", "zeggen")} iets anders over wat vastligt. Dat kan niet: hier blijft het zoals het is.`,
      },
      /** Where a file is large. */
      effort: ({ size, rows, minutes }: { size: string; rows: string; minutes: number }) =>
        `Dit is een groot bestand: ${size}, met ${rows} rijen. Terugzetten duurt ongeveer ${plural(minutes, "een minuut", `${minutes} minuten`)}. Je ziet hoever het is, en je kunt stoppen: dan verandert er niets.`,
      nothingTaken: "Uit dit bestand wordt niets overgenomen.",
      stray: (count: number) =>
        `${rijen(count)} ${plural(count, "hoort", "horen")} bij een community die niet in het bestand staat en ook niet hier. Daar zie je niets van.`,
      clockAhead: (day: string) =>
        `In deze kopie staan wijzigingen van ${day} of later. Dat kan niet: een van de twee apparaten heeft de verkeerde datum. Je kunt de kopie gewoon terugzetten. Wat zo’n datum heeft, telt als het oudst: wat hier al anders staat, blijft.`,
      invisible:
        "Er verandert niets dat je kunt zien. Terugzetten onthoudt wel wat op het andere apparaat is verwijderd.",
      noCommunities: "Er staat geen community in.",
      rule: "Is iets hier en daar veranderd, dan telt de laatste wijziging.",
      nothing: "Alles uit dit bestand staat hier al. Er is niets te doen.",
      confirm: "Zet terug",
      cancel: "Annuleer",
    },
    done: {
      title: "Teruggezet",
      text: (added: number, changed: number) =>
        `${added === 0 ? "Er is niets bij gekomen" : `Er ${plural(added, "is", "zijn")} ${rijen(added)} bij gekomen`}${
          changed === 0 ? "" : ` en er ${plural(changed, "is", "zijn")} ${rijen(changed)} veranderd`
        }.`,
      undo: "Je kunt het ongedaan maken met de knop onderaan. Verander je daarna iets in een community, dan blijft die zoals hij dan is.",
      undoText: (day: string) => `De kopie van ${day} is teruggezet.`,
      open: (name: string) => `Open ${name}`,
      toStart: "Naar je communities",
    },
    /** Why nothing of a file was stored, and what to do. */
    refused: {
      title: "Er is niets teruggezet",
      tooLarge: (size: string) =>
        `Het bestand is ${size}. Een kopie van Kiemkracht is nooit groter dan 100 MB. Kies een ander bestand.`,
      unreadable:
        "De browser kon het bestand niet lezen. Misschien is het verplaatst of weggehaald. Kies het opnieuw.",
      notJson:
        "Dit is geen kopie van Kiemkracht, of het bestand is maar half opgeslagen. Een kopie heet meestal kiemkracht-, een datum en .json.",
      notABackup:
        "Dit bestand komt niet van Kiemkracht. Een kopie heet meestal kiemkracht-, een datum en .json.",
      damagedLock:
        "Het wachtwoord klopt, maar het bestand is beschadigd of maar half opgeslagen. Kies een andere kopie.",
      otherLock:
        "Dit bestand zit op slot met iets anders dan een wachtwoord van Kiemkracht. Maak het eerst open met het programma waarmee het op slot ging.",
      newer:
        "Deze kopie is gemaakt met een nieuwere versie van de app. Laad deze pagina opnieuw met internet aan, dan krijg je die versie. Kies daarna het bestand nog een keer.",
      unknownTable: (table: string) =>
        `Het bestand bevat een onderdeel dat deze app niet kent: ‘${table}’. Kies een andere kopie.`,
      damaged: (place: { table: string; row: number; field: string }) =>
        `Het bestand is beschadigd bij ${place.table}, rij ${place.row}${place.field === "" ? "" : `, veld ‘${place.field}’`}. Kies een andere kopie.`,
    },
    tables: {
      communities: "communities",
      members: "deelnemers",
      memberRoles: "rollen van deelnemers",
      phases: "fasen",
      meetings: "bijeenkomsten",
      rounds: "rondes",
      scores: "scores",
      corrections: "correcties",
      counts: "tellingen van formulieren",
      agendas: "agenda’s",
      agendaPoints: "agendapunten",
      agendaPointTips: "tips bij agendapunten",
      setAsides: "factoren die je niet op de agenda zette",
      actions: "acties",
    } satisfies Record<TableName, string>,
    /** "1 ronde", "3 rondes" */
    counted: {
      communities: stuks("community", "communities"),
      members: stuks("deelnemer", "deelnemers"),
      memberRoles: stuks("rol van een deelnemer", "rollen van deelnemers"),
      phases: stuks("fase", "fasen"),
      meetings: stuks("bijeenkomst", "bijeenkomsten"),
      rounds: stuks("ronde", "rondes"),
      scores: stuks("score", "scores"),
      corrections: stuks("correctie", "correcties"),
      counts: stuks("telling van formulieren", "tellingen van formulieren"),
      agendas: stuks("agenda", "agenda’s"),
      agendaPoints: stuks("agendapunt", "agendapunten"),
      agendaPointTips: stuks("tip bij een agendapunt", "tips bij agendapunten"),
      setAsides: stuks("opzijgezette factor", "opzijgezette factoren"),
      actions: stuks("actie", "acties"),
    } satisfies Record<TableName, (count: number) => string>,
  },

  /** How one field of one row is called, and what stands in it. */
  words: {
    /** The name of a row when it has none of its own. */
    rows: {
      communities: "Community",
      members: "Deelnemer",
      memberRoles: "Rol van een deelnemer",
      phases: "Fase",
      meetings: "Bijeenkomst",
      rounds: "Ronde",
      scores: "Score",
      corrections: "Correctie",
      counts: "Telling van formulieren",
      agendas: "Agenda",
      agendaPoints: "Agendapunt",
      agendaPointTips: "Tip bij een agendapunt",
      setAsides: "Opzijgezette factor",
      actions: "Actie",
    } satisfies Record<TableName, string>,
    named: (kind: string, name: string) => `${kind} ‘${name}’`,
    fields: {
      name: "naam",
      description: "beschrijving",
      rhythmWeeks: "weken tussen twee bijeenkomsten",
      instrumentId: "stellingen",
      archived: "in het archief",
      deleted: "verwijderd",
      organisation: "organisatie",
      organisationKind: "soort organisatie",
      mandate: "mandaat",
      kind: "soort",
      startsOn: "eerste dag",
      heldOn: "datum",
      title: "naam of plaats",
      attendance: "aantal aanwezigen",
      threshold: "minimum",
      evidence: "onderbouwing",
      to: "antwoord",
      status: "stand",
      answer: "antwoord",
      remark: "opmerking",
      remarkLevel: "wie de opmerking mag lezen",
      reason: "reden",
      question: "vraag",
      minutes: "minuten",
      ownerId: "trekker",
      workFormId: "werkvorm",
      counted: "aantallen antwoorden",
      remarks: "opmerkingen",
      order: "plaats op de agenda",
      what: "wat er gaat gebeuren",
      dueOn: "wanneer het klaar is",
      ifThen: "als-dan-afspraak",
      ourselves: "of we het zelf kunnen",
      whoElse: "wie het wel kan",
      outcome: "hoe het afliep",
      closedOn: "afgerond op",
      closingWord: "een woord erbij",
    } satisfies Record<WordedField, string>,
    limit: (name: string) => `grens ‘${name}’`,
    status: { open: "nog niet af", closed: "afgesloten" },
    yes: "ja",
    no: "nee",
    empty: "leeg",
    other: "iets anders",
    quoted: (text: string) => `‘${text}’`,
  },

  conflicts: {
    title: "Twee versies van hetzelfde",
    text: "Dit is op twee apparaten verschillend ingevuld, zonder dat ze het van elkaar wisten. De laatste keer telt, en een afgesloten ronde blijft zoals die is. Was de andere versie beter, neem die dan.",
    place: (what: string, field: string) => `${what}: ${field}`,
    kept: "Dit telt nu",
    lost: "Dit stond er ook",
    take: "Neem de andere versie",
    takeOf: (what: string) => `Neem de andere versie van ${what}`,
    closed:
      "De ronde is afgesloten. Neem je de andere versie, dan wordt dat een correctie die iedereen ziet.",
    closedRemark:
      "De ronde is afgesloten, en een opmerking daarin verandert niet meer. Neem over wat je nodig hebt, bijvoorbeeld op de agenda.",
    /** Stands with the correction. */
    reason: "Op een ander apparaat anders ingevuld; deze versie gekozen.",
    reasonBack: "Die keuze teruggedraaid.",
    leave: "Laat het zo",
    leaveOf: (what: string) => `Laat ${what} zo`,
    leaveAll: "Laat alles zo",
    more: (count: number) => `Hierna ${plural(count, "komt er nog 1", `komen er nog ${count}`)}.`,
    taken: "De andere versie telt nu.",
    left: "Het blijft zoals het was.",
  },

  format: {
    title: "Wat er in het bestand staat",
    text: [
      "Het bestand is gewone tekst (JSON). Alles staat erin: communities, deelnemers met hun rollen, fasen, bijeenkomsten, rondes, scores met opmerkingen, correcties, tellingen van formulieren en agenda’s. Wat je verwijderde staat er ook in, zodat het verwijderd blijft.",
      "Bij elk veld staat wanneer het voor het laatst veranderde en op welk apparaat. Het apparaat heeft een willekeurige code, geen naam. Van formulieren staat er alleen in hoe vaak elk antwoord gegeven is, en de opmerkingen die iedereen mag lezen; niet wat één persoon antwoordde.",
      "Een kopie met een wachtwoord is hetzelfde bestand, op slot gezet met age. Dat is een open formaat: het losse programma age maakt het ook open.",
      "Oudere kopieën blijven altijd te openen.",
    ],
    schema: "De precieze beschrijving, voor programmeurs (JSON Schema)",
  },

  recovered: {
    text: "De browser was de gegevens van Kiemkracht kwijt. Alles is teruggezet uit de reservekopie in deze browser. Bewaar ook een kopie buiten de browser, voor de zekerheid.",
    link: "Naar mijn gegevens",
  },
  keeping: {
    title: "Bewaart deze browser je gegevens?",
    kept: "Ja. De browser heeft toegezegd je gegevens te bewaren, ook als de ruimte op dit apparaat krap wordt.",
    notKept:
      "De browser heeft dit nog niet toegezegd. Meestal blijft alles gewoon staan, maar een browser mag gegevens weggooien als de ruimte krap wordt.",
    unknown: "Deze browser zegt niet of je gegevens blijven. Bewaar daarom na elke ronde een kopie.",
    ask: "Vraag de browser ze te bewaren",
    refused: "De browser zegt het nog niet toe. Hieronder lees je wat je kunt doen, per browser.",
    size: (size: string) => `Ze zijn samen ongeveer ${size} groot.`,
    how: "Wat je per browser kunt doen",
    browsers: [
      {
        name: "Chrome en Edge",
        text: "De browser beslist zelf. Hij zegt eerder ja als je Kiemkracht installeert, via het menu van de browser, of als je vaker langskomt. Vraag het daarna nog een keer.",
      },
      { name: "Firefox", text: "Firefox vraagt het aan jou, in een balkje bovenin. Kies daar ‘Toestaan’." },
      {
        name: "Safari op een Mac, iPhone of iPad",
        text: "Safari kan gegevens weggooien van een site waar je zeven dagen niet was. Zet Kiemkracht op je beginscherm of in het Dock, met de knop ‘Deel’, en open de app daar. Dan gebeurt dat niet.",
      },
      { name: "Een privévenster", text: "Als je het sluit, is alles weg. Gebruik een gewoon venster." },
      {
        name: "Elke browser",
        text: "Wis je de sitegegevens of de geschiedenis, dan kan ook Kiemkracht leeg zijn. Met een kopie zet je alles terug.",
      },
    ],
  },
  reminder: {
    /** Grows with what is at stake. */
    gentle: {
      first: "Je gegevens staan alleen in deze browser. Bewaar er een kopie van, dan raak je ze niet kwijt.",
      again: (rounds: number) =>
        `Na je laatste kopie ${plural(rounds, "is er een ronde", `zijn er ${rounds} rondes`)} bij gekomen. Bewaar een nieuwe.`,
    },
    clear: {
      title: "Tijd voor een kopie",
      text: (rounds: number, days: number) =>
        `${plural(rounds, "Eén ronde staat", `${rounds} rondes staan`)} alleen in deze browser${days > 0 ? `, nu ${plural(days, "een dag", `${days} dagen`)}` : ""}. Een kopie bewaren duurt een paar tellen.`,
    },
    firm: {
      title: "Dit staat nog nergens anders",
      text: (rounds: number, days: number) =>
        `${plural(rounds, "Eén ronde staat", `${rounds} rondes staan`)} alleen in deze browser${days > 0 ? `, al ${plural(days, "een dag", `${days} dagen`)}` : ""}. Gaat dit apparaat stuk of wordt de browser leeggemaakt, dan ${plural(rounds, "is die", "zijn die")} weg. Bewaar nu een kopie.`,
    },
    save: "Bewaar een kopie",
    saved: "De kopie staat bij je downloads.",
  },
};

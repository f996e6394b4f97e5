import { plural } from "../plural.ts";

const rijen = (count: number) => `${count} ${plural(count, "rij", "rijen")}`;

/** Of de gegevens veilig zijn, hoe je ze meeneemt en hoe je ze terugzet. */
export const myData = {
  title: "Mijn gegevens",
  lead: "Alles staat in deze browser, op dit apparaat. Met een kopie in een bestand raak je niets kwijt, en neem je alles mee.",

  copy: {
    title: "Een kopie bewaren",
    text: "In het bestand staan al je communities, ook het voorbeeld. Wie het bestand heeft, kan alles lezen: bewaar het op een plek die je vertrouwt.",
    save: "Kopie bewaren",
    busy: "De kopie wordt gemaakt",
    saved: (name: string) => `De kopie staat bij je downloads: ${name}.`,
    never: "Je hebt op dit apparaat nog geen kopie bewaard.",
    last: (day: string) => `Je laatste kopie is van ${day}.`,
    newRounds: (count: number) =>
      `Daarna ${plural(count, "is er een ronde", `zijn er ${count} rondes`)} bij gekomen.`,
  },

  restore: {
    title: "Een kopie terugzetten",
    text: "Kies een bestand dat je eerder bewaarde, hier of op een ander apparaat. Je ziet eerst wat er gebeurt. Wat hier al staat, blijft staan.",
    choose: "Bestand met een kopie",
    reading: "Het bestand wordt gelezen en helemaal nagekeken.",
    restoring: "De gegevens worden teruggezet.",
    preview: {
      title: (day: string) => `Deze kopie is van ${day}`,
      newCommunity: (name: string) => `${name} komt erbij.`,
      knownCommunity: (name: string) => `${name} is hier al en wordt aangevuld.`,
      noCommunities: "Er staat geen community in.",
      rows: (added: number, changed: number) =>
        `${added === 0 ? "Er komt niets bij" : `Er ${plural(added, "komt", "komen")} ${rijen(added)} bij`} en ${
          changed === 0
            ? "er verandert niets"
            : `${plural(changed, "er verandert", "er veranderen")} ${rijen(changed)}`
        }.`,
      rule: "Is iets hier en daar veranderd, dan telt de laatste wijziging.",
      nothing: "Alles uit dit bestand staat hier al. Er is niets te doen.",
      confirm: "Terugzetten",
      cancel: "Toch niet",
    },
    done: {
      title: "Teruggezet",
      text: (added: number, changed: number) =>
        `${added === 0 ? "Er is niets bij gekomen" : `Er ${plural(added, "is", "zijn")} ${rijen(added)} bij gekomen`}${
          changed === 0 ? "" : ` en er ${plural(changed, "is", "zijn")} ${rijen(changed)} veranderd`
        }.`,
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
      ballots: "formulieren",
      agendas: "agenda’s",
      agendaPoints: "agendapunten",
      agendaPointTips: "tips bij agendapunten",
      setAsides: "factoren die je niet op de agenda zette",
    },
  },

  keeping: {
    title: "Bewaart deze browser je gegevens?",
    kept: "Ja. De browser heeft beloofd je gegevens te bewaren, ook als de ruimte op dit apparaat krap wordt.",
    notKept:
      "Nog niet beloofd. Meestal blijft alles gewoon staan, maar een browser mag gegevens weggooien als de ruimte krap wordt.",
    unknown: "Deze browser zegt niet of je gegevens blijven. Bewaar daarom na elke ronde een kopie.",
    ask: "Vraag de browser ze te bewaren",
    refused: "De browser belooft het nog niet. Hieronder lees je wat je kunt doen, per browser.",
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
};

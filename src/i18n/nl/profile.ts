export const profile = {
  title: "Over de community",
  save: "Sla op",
  saved: "Opgeslagen.",
  cancel: "Annuleer",
  edit: "Wijzig",
  remove: "Verwijder",
  /** What a screen reader hears, so that ten buttons do not all sound the same. */
  editOf: (what: string) => `Wijzig ${what}`,
  removeOf: (what: string) => `Verwijder ${what}`,

  about: {
    title: "Naam en ritme",
    name: "Naam",
    nameMissing: "Vul een naam in, zodat je de community herkent.",
    description: "Waar werken jullie aan?",
    descriptionHint: "Mag leeg blijven.",
    rhythm: "Weken tussen twee bijeenkomsten",
    rhythmHint:
      "Meestal zes tot acht. Duurt het veel langer, dan zegt de app dat een factor lang niet gescoord is.",
    rhythmWrong: "Vul een heel getal in van 1 tot en met 52.",
  },

  members: {
    title: "Deelnemers",
    empty:
      "Hier staat straks wie er meedoen. Dan kan een agendapunt een trekker krijgen, en zie je welke rollen er zijn.",
    add: "Voeg een deelnemer toe",
    addTitle: "Nieuwe deelnemer",
    name: "Naam",
    nameMissing: "Vul een naam in. Alleen een voornaam mag ook.",
    organisation: "Organisatie",
    organisationHint: "Mag leeg blijven.",
    organisationKind: "Soort organisatie",
    organisationKindUnknown: "Nog niet bekend",
    organisationKindMissing: "Kies wat voor organisatie het is. Past er niets bij, kies dan ‘Anders’.",
    roles: "Rollen",
    rolesHint: "Meer dan één mag, geen ook.",
    mandate: "Mandaat",
    mandateHint: "Wat iemand namens de eigen organisatie mag beslissen.",
    removed: (name: string) => `${name} is verwijderd.`,
    actions: "Acties",
  },

  roles: {
    title: "Wie heeft welke rol?",
    text: "Een standaardteam bestaat niet. Kijk wat jullie in deze fase nodig hebben, en praat over wat je mist.",
    filled: "Ingevuld",
    open: "Nog bij niemand",
  },

  phases: {
    title: "Fasen",
    text: "Een fase duurt tot de volgende begint. Je ziet de fasen terug in de grafieken.",
    empty: "Er is nog geen fase opgeschreven.",
    add: "Voeg een fase toe",
    kind: "Fase",
    startsOn: "Eerste dag",
    startsOnMissing: "Kies de dag waarop de fase begint, en kijk of het jaar klopt.",
    from: (day: string) => `vanaf ${day}`,
    removed: (name: string) => `${name} is verwijderd.`,
  },

  limits: {
    title: "Grenzen",
    text: "Wanneer vraagt een factor aandacht? Deze grenzen zijn uitgeprobeerd met echte en met verzonnen antwoorden. Kies je iets anders, dan staat bij elk aandachtspunt dat het jullie eigen grens is.",
    open: "Bekijk of verander de grenzen",
    standard: "standaard",
    lowLimit: {
      name: "Laag",
      why: "Bij 2,5 gaf de helft een 1 of 2. Zo vind je 95% van de factoren die echt laag staan, en bijna geen die goed staan.",
      value: (value: string) => `middelste score ${value} of lager`,
    },
    dividedLimit: {
      name: "Verdeeld",
      why: "Geeft de helft een 2 en de helft een 4, dan is de eensgezindheid 0,17. Eén afwijkende stem op acht telt nooit als verdeeld.",
      value: (value: string) => `eensgezindheid onder ${value}`,
    },
    unsureLimit: {
      name: "Onzeker",
      why: "Weet een op de drie het niet, dan zegt de middelste score weinig over de groep.",
      value: (value: string) => `${value} of meer weet het niet`,
    },
    staleRhythms: {
      name: "Lang niet gescoord",
      why: "Eén keer overslaan kan gebeuren. Twee keer is het bekijken waard.",
      value: (value: string) =>
        value === "1" ? "na 1 gemiste bijeenkomst" : `na ${value} gemiste bijeenkomsten`,
    },
    falseCalls: {
      name: "Dalend of stijgend",
      why: "Zo vaak noemt de app een factor dalend of stijgend die gelijk bleef. Strenger geeft minder loos alarm, maar echte veranderingen zie je later.",
      value: (value: string) => `hoogstens ${value} loos alarm`,
    },
    threshold: {
      name: "Vertrouwelijk",
      why: "Bij minder formulieren kun je raden wie wat vond. Deze grens geldt voor nieuwe rondes.",
      value: (value: string) => `uitslag vanaf ${value} formulieren`,
    },
    reset: "Zet terug op de standaard",
    own: (names: string) => `Jullie gebruiken eigen grenzen voor: ${names}.`,
    change: "Bekijk de grenzen",
  },

  closing: {
    title: "Archiveren of verwijderen",
    archiveText: "In het archief blijft alles bewaard. De community staat dan apart in de lijst.",
    archive: "Zet in het archief",
    archived: (name: string) => `${name} staat in het archief.`,
    restore: "Haal uit het archief",
    restored: (name: string) => `${name} staat weer in de lijst.`,
    removeText:
      "Verwijder je de community, dan zie je ook de rondes, agenda’s en deelnemers niet meer. Je kunt dat meteen ongedaan maken.",
    remove: "Verwijder de community",
    removed: (name: string) => `${name} is verwijderd.`,
  },
};

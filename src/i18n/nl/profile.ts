export const profile = {
  title: "Over de community",
  save: "Opslaan",
  saved: "Opgeslagen.",
  cancel: "Niet veranderen",
  edit: "Wijzigen",
  remove: "Verwijderen",
  /** What a screen reader hears, so that ten buttons do not all sound the same. */
  editOf: (what: string) => `${what} wijzigen`,
  removeOf: (what: string) => `${what} verwijderen`,

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
      "Hier staat straks wie er meedoen. Dan kun je iemand aan een agendapunt koppelen en zie je welke rollen er zijn.",
    add: "Deelnemer toevoegen",
    addTitle: "Nieuwe deelnemer",
    name: "Naam",
    nameMissing: "Vul een naam in. Alleen een voornaam mag ook.",
    organisation: "Organisatie",
    organisationHint: "Mag leeg blijven.",
    organisationKind: "Soort organisatie",
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
    add: "Fase toevoegen",
    kind: "Fase",
    startsOn: "Eerste dag",
    startsOnMissing: "Kies de dag waarop de fase begint.",
    from: (day: string) => `vanaf ${day}`,
    removed: (name: string) => `${name} is verwijderd.`,
  },

  closing: {
    title: "Archiveren of verwijderen",
    archiveText: "In het archief blijft alles bewaard. De community staat dan apart in de lijst.",
    archive: "Naar het archief",
    archived: (name: string) => `${name} staat in het archief.`,
    restore: "Uit het archief halen",
    restored: (name: string) => `${name} staat weer in de lijst.`,
    removeText:
      "Verwijder je de community, dan zie je haar rondes, agenda’s en deelnemers niet meer. Je kunt dat meteen ongedaan maken.",
    remove: "Community verwijderen",
    removed: (name: string) => `${name} is verwijderd.`,
  },
};

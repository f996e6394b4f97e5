/** Het begin, het overzicht van een community en wat erover te vertellen is. */
export const communities = {
  start: {
    welcome: {
      title: "Hoe gaat het met jullie community?",
      lead: "Scoor na een bijeenkomst twaalf succesfactoren, zie wat er verandert, en zet op de agenda wat aandacht vraagt.",
      promise: "Zonder account. Alles blijft op dit apparaat.",
    },
    list: {
      title: "Je communities",
      scoredOn: (day: string) => `Laatst gescoord op ${day}`,
      notScored: "Nog niet gescoord",
      archived: (count: number) => `Archief (${count})`,
    },
    own: {
      title: "Mijn community",
      another: "Nog een community",
      text: "Alleen een naam is genoeg om te beginnen.",
      name: "Naam van de community",
      nameMissing: "Vul een naam in. Je kunt die later veranderen.",
      create: "Maak de community",
    },
    example: {
      title: "Eerst rondkijken",
      text: "Een verzonnen community uit de tuinbouw, twee jaar lang gevolgd. Je haalt die met één klik weer weg.",
      open: "Kijk rond in een voorbeeld",
      opening: "Het voorbeeld wordt geladen",
      failed: {
        title: "Het voorbeeld kon niet laden",
        text: "Waarschijnlijk is er geen verbinding. Probeer het opnieuw als je internet hebt.",
      },
    },
    file: "Ik heb een kopie van Kiemkracht",
  },

  home: {
    notScored:
      "Hier zie je straks hoe het gaat. Dat begint met een eerste ronde: twaalf stellingen, in een minuut of drie.",
    next: {
      title: "Wat nu?",
      scoreFirst: {
        text: (today: string) => `Begin met de bijeenkomst van vandaag, ${today}, of met een eerdere.`,
        action: "Scoor de eerste bijeenkomst",
      },
    },
    also: {
      title: "Of ga naar",
      dashboard: "Het dashboard",
      importing: "Antwoorden uit een bestand",
      profile: "Over de community",
    },

    example: {
      title: "Je kijkt rond in een voorbeeld",
      text: "Deze community is verzonnen. Je mag alles uitproberen.",
      remove: "Verwijder het voorbeeld",
      removed: "Het voorbeeld is verwijderd.",
      own: "Maak je eigen community",
    },
    archived: { text: "Deze community staat in het archief.", restore: "Haal uit het archief" },
  },
};

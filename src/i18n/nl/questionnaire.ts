/** De vragenlijst om mee te nemen: naar een formulier elders, een invulblad of papier. */
export const questionnaire = {
  title: "De vragenlijst",
  lead: "Laat iedereen antwoorden in een eigen formulier, in een blad of op papier. De antwoorden neem je daarna hier op.",
  link: "Pak de vragenlijst",
  linkExplained: "Nog geen formulier?",
  /** Staat boven het formulier dat iemand elders maakt. */
  intro: (threshold: number) =>
    `Kies bij elke stelling één antwoord, vanuit je eigen blik. Vul nergens je naam in. Kiemkracht laat de uitslag van de groep zien als ten minste ${threshold} mensen meedoen, en per stelling vanaf ${threshold} antwoorden. Wie dit formulier beheert, kan losse antwoorden zien, zonder naam.`,
  forms: {
    heading: "In Microsoft Forms of Google Forms",
    steps: [
      "Maak een nieuw formulier en plak de uitleg bovenaan.",
      "Voeg één vraag toe. In Microsoft Forms heet die Likert, in Google Forms ‘Raster met meerkeuzevragen’.",
      "Plak de vraag, de stellingen bij de rijen en de antwoorden bij de kolommen. Laat de woorden zo staan: daaraan herkent de app ze.",
      "Zet in de instellingen uit dat het formulier namen of e-mailadressen vastlegt.",
      "Is iedereen klaar? Download de antwoorden als Excel of CSV en neem ze hier op.",
    ],
    intro: "Uitleg, voor bovenaan",
    question: "Vraag",
    statements: "Stellingen, voor de rijen",
    answers: "Antwoorden, voor de kolommen",
    copy: {
      intro: "Kopieer de uitleg",
      question: "Kopieer de vraag",
      statements: "Kopieer de stellingen",
      answers: "Kopieer de antwoorden",
      all: "Kopieer alles in één keer",
    },
    copied: "Gekopieerd.",
    notCopied: "Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.",
  },
  sheet: {
    heading: "In een leeg blad",
    text: "Eén rij per persoon, één kolom per stelling. Handig als je formulieren van papier overtypt.",
    workbook: "Download voor Excel (.xlsx)",
    csv: "Download als CSV",
    failed: {
      title: "Het blad is niet gelukt",
      text: "De app kon niet alles ophalen voor het blad. Controleer je internet en probeer het opnieuw.",
    },
    file: {
      name: "invulblad",
      title: "Invulblad van Kiemkracht",
      answersTab: "Antwoorden",
      explainedTab: "Uitleg",
      type: "Vul in",
      means: "Dat betekent",
      refusal: {
        title: "Dit is geen antwoord",
        text: "Kies een getal van 1 tot en met 5, ‘Weet ik niet’ of ‘Nu niet van toepassing’. Leeg laten mag ook.",
      },
    },
  },
  after: {
    heading: "Zijn de antwoorden binnen?",
    link: "Neem de antwoorden op uit een bestand",
  },
};

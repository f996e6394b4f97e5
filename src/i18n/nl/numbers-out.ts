import { type ScoreColumn, type ScoreMoment, type ScoreStatus } from "#domain/rounds/scores-out.ts";

/** De scores als getallen, voor een rekenblad of voor onderzoek (D4). */
export const numbersOut = {
  title: "De scores als getallen",
  text: "Voor Excel of voor onderzoek: per ronde en per factor hoe vaak elk antwoord is gegeven, met uitleg van elke kolom.",
  leftOut:
    "Wat op het dashboard vertrouwelijk is, staat er niet in. Er staan ook geen namen en geen opmerkingen in.",
  workbook: "Download voor Excel (.xlsx)",
  csv: "Download als CSV",
  codebook: "Download de uitleg bij de CSV",
  failed: {
    title: "Het bestand is niet gelukt",
    text: "De app kon niet alles ophalen voor het bestand. Controleer je internet en probeer het opnieuw.",
  },
  file: {
    scores: "scores",
    codebook: "uitleg-scores",
    title: (community: string) => `Scores van ${community}`,
    tabs: { scores: "Scores", codebook: "Uitleg" },
    heading: { column: "kolom", value: "waarde", meaning: "betekenis" },
    columns: {
      round: "Het hoeveelste ronde dit is, de oudste is 1. Een ronde die nog open staat, telt niet mee.",
      moment: "Of het voor of na het gesprek is gescoord.",
      held_on: "De dag van de bijeenkomst: jaar, maand, dag.",
      mode: "Wie er scoorde. Vergelijk alleen rondes waarin dat hetzelfde is.",
      instrument: "De vragenlijst.",
      instrument_version:
        "De versie van de vragenlijst. Andere woorden of andere factoren zijn een andere versie.",
      ballots:
        "Hoeveel formulieren er waren. Leeg als niet iedereen apart scoorde, of als de ronde vertrouwelijk is.",
      threshold: "Vanaf hoeveel formulieren, en per factor vanaf hoeveel scores, de uitslag te zien is.",
      status: "Of het aantal te zien is.",
      factor_id: "De factor. Deze naam blijft in elke taal dezelfde.",
      factor: "De naam van de factor.",
      answer: "Het antwoord.",
      answer_label: "Het antwoord in woorden.",
      count: "Hoe vaak het antwoord is gegeven. Leeg is niet nul: dan is het vertrouwelijk.",
    } satisfies Record<ScoreColumn, string>,
    statuses: {
      told: "Het aantal staat erbij.",
      "too-few-answers":
        "Te weinig mensen gaven deze factor een score. Dan is elk aantal vertrouwelijk, ook hoeveel mensen het niet wisten.",
      "too-few-differ":
        "Na het gesprek deden een paar mensen meer of minder mee. Het verschil zou laten zien wat zij antwoordden.",
      "hardly-changed":
        "Na het gesprek is hooguit één antwoord anders. De aantallen staan bij de ronde van voor het gesprek.",
      confidential: "Te weinig formulieren. Van deze ronde is alleen te zien dat die er was.",
    } satisfies Record<ScoreStatus, string>,
    moments: {
      before: "Wat iedereen eerst antwoordde.",
      after: "Wat iedereen na het gesprek nog eens antwoordde. Vergelijk rondes op wat er eerst stond.",
    } satisfies Record<ScoreMoment, string>,
  },
};

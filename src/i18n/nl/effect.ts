import { plural } from "../plural.ts";

/** How a factor went after something was talked about or done: that one came after the other, and never why (G4). */
export const effect = {
  moved: {
    rising: "De scores waren in de twee rondes daarna hoger dan ervoor.",
    falling: "De scores waren in de twee rondes daarna lager dan ervoor.",
  },
  notMoved: "De scores waren in de twee rondes daarna niet duidelijk anders dan ervoor.",
  tooEarly: (needed: number) =>
    `Nog te vroeg: er ${plural(needed, "is nog één ronde", "zijn nog twee rondes")} nodig om te vergelijken.`,
  noneBefore: "Ervoor was er nog geen score om mee te vergelijken.",
  notComparable: "De scores van ervoor en van daarna zijn niet te vergelijken.",
  fewAnswers: "Er waren te weinig antwoorden om een verschil te kunnen zien.",

  /** Behind the fold. */
  whichNumbers: "Welke cijfers zijn dit?",
  before: (median: string, n: number, rounds: number, month: string) =>
    `Ervoor: middelste score ${median}, uit ${plural(n, "1 antwoord", `${n} antwoorden`)} in ${plural(rounds, "1 ronde", `${rounds} rondes`)} (sinds ${month}).`,
  after: (first: string, second: string, n: number) =>
    `Daarna: middelste score ${first} en ${second}, uit ${n} antwoorden in 2 rondes.`,
  beforeSingle: (score: string, month: string) => `Ervoor: ${score} (${month}).`,
  afterSingle: (first: string, second: string) => `Daarna: ${first} en ${second}.`,
  mayBeChance: "Zo’n verschil kan toeval zijn.",
  chance: (oneIn: string) =>
    `Verandert er niets, dan geeft toeval hoogstens 1 op de ${oneIn} keer zo’n groot verschil, omlaag of omhoog.`,
  rarely: (oneIn: string) =>
    `Verandert er niets, dan geeft toeval minder dan 1 op de ${oneIn} keer zo’n groot verschil, omlaag of omhoog.`,
  noReason: "Het een kwam na het ander. Waarom, zeggen deze cijfers niet.",
};

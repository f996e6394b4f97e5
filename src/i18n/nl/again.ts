import { plural } from "../plural.ts";

const forms = (count: number) => plural(count, "1 formulier", `${count} formulieren`);

/** Na het gesprek scoren mensen een paar factoren opnieuw. */
export const again = {
  title: "Opnieuw scoren na het gesprek",
  why: "Heeft het gesprek iets veranderd? Dan kan iedereen een paar factoren nog eens scoren. Wat jullie eerst scoorden, blijft staan. Wat er nu uit komt, staat ernaast.",
  factors: "Welke factoren?",
  open: "Laat opnieuw scoren",
  noneChosen: "Kies eerst ten minste één factor.",
  goingOn: "Er wordt nu opnieuw gescoord.",
  goOn: "Naar het opnieuw scoren",
  occasion: (occasion: string) => `Na het gesprek: ${occasion}`,
  sameAs: (ballots: number) =>
    `Voor het gesprek ${plural(ballots, "was er 1 formulier", `waren er ${ballots} formulieren`)}. Laat dezelfde mensen opnieuw scoren.`,
  tells: (threshold: number) => [
    `Scoren er een paar mensen meer of minder dan eerst, 1 tot ${threshold - 1}? Dan krijgt die factor geen nieuwe uitslag. Het verschil zou hun antwoord verraden.`,
    "Is er hooguit één antwoord anders, dan staat er alleen dat. Niet van wat naar wat.",
    "Zijn er meer antwoorden anders, dan is te zien welke. Niet van wie. Maar wie in het gesprek hoorde dat iemand van mening veranderde, kan er iets uit opmaken.",
  ],
  before: "Voor het gesprek",
  after: "Na het gesprek",
  middle: (now: string, was: string) => `Na het gesprek: middelste score ${now}, was ${was}.`,
  middleSame: (now: string) => `Na het gesprek: middelste score ${now}, net als ervoor.`,
  middleOnly: (now: string) => `Na het gesprek: middelste score ${now}.`,
  noScores: "Na het gesprek gaf niemand een score.",
  tooFew: "Na het gesprek: te weinig antwoorden om te laten zien.",
  fewDiffer:
    "Na het gesprek scoorden een paar mensen meer of minder. Hun antwoord zou te zien zijn, dus deze uitslag is er niet.",
  steady: "Na het gesprek: hooguit één antwoord is anders.",
  ofForms: (count: number) => `Na het gesprek: ${forms(count)}.`,
};

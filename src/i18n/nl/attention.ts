import { type FlagKind } from "#domain/flag.ts";
import { type Proposal } from "#domain/history.ts";
import { type Mode } from "#domain/round.ts";

/** Words of flags (A1 to A10). Parts of sentences have no capital and no full stop: `flagSentence` puts those. */
export const attention = {
  /** Short names of the flags. */
  names: {
    low: "laag",
    lowMinority: "deel is laag",
    falling: "dalend",
    divided: "verdeeld",
    unsure: "onzeker",
    stale: "lang niet gescoord",
    unattended: "blijft liggen",
    rising: "stijgend",
    strong: "sterk",
  } satisfies Record<FlagKind, string>,

  /** How many of how many people; zero and all have words of their own. */
  someOf: (count: number, total: number) => {
    if (count === 0) return `geen van de ${total}`;
    return count === total ? `alle ${total}` : `${count} van de ${total}`;
  },
  gave: (who: string, count: number, score: string) => `${who} ${count <= 1 ? "gaf" : "gaven"} een ${score}`,
  onlyScore: (score: string) => `de enige score is een ${score}`,
  orLower: (point: number) => (point === 1 ? "1" : `${point} of lager`),
  orHigher: (point: number) => (point === 5 ? "5" : `${point} of hoger`),
  /** The one score of a round without ballots. */
  oneScore: {
    manager: (score: string) => `de community manager geeft een ${score}`,
    agreed: (score: string) => `samen kozen jullie een ${score}`,
    individual: (score: string) => `de enige score is een ${score}`,
  } satisfies Record<Mode, (score: string) => string>,
  middle: (median: string) => `de middelste score is ${median}`,
  run: (rounds: number, since: string) => `, nu ${rounds} rondes op rij sinds ${since}`,

  lowLimit: (limit: string, isOwn: boolean) =>
    `(${isOwn ? "jullie eigen grens" : "laag"} is ${limit} of lager)`,
  stillLow: (limit: string, isOwn: boolean) =>
    `(nog niet duidelijk boven ${isOwn ? "jullie eigen" : "de"} grens van ${limit})`,
  minority: (gave: string, median: string) => `${gave}, terwijl de middelste score ${median} is`,
  strongLimit: (limit: string, isOwn: boolean) =>
    `(${isOwn ? "jullie eigen grens" : "sterk"} is ${limit} of hoger)`,
  stillStrong: (limit: string, isOwn: boolean) =>
    `(nog niet duidelijk onder ${isOwn ? "jullie eigen" : "de"} grens van ${limit})`,
  camps: (low: string, high: string) => `er zijn twee kampen: ${low}, en ${high}`,
  spread: (lowest: number, highest: number) =>
    `de scores liggen ver uit elkaar, van ${lowest} tot ${highest}`,
  agreement: (value: string, limit: string, isOwn: boolean) =>
    `de eensgezindheid is ${value} (${isOwn ? "jullie eigen grens: verdeeld" : "verdeeld"} is onder ${limit})`,
  stillDivided: (value: string, limit: string, isOwn: boolean) =>
    `de eensgezindheid is ${value} (nog niet duidelijk boven ${isOwn ? "jullie eigen" : "de"} grens van ${limit})`,

  unsure: {
    manager: () => "de community manager weet het niet",
    agreed: () => "jullie weten het samen niet",
    individual: (who: string, count: number) =>
      `${who} ${count <= 1 ? "antwoordde" : "antwoordden"} ‘weet ik niet’`,
    only: "het enige antwoord is ‘weet ik niet’",
    limit: (share: string, isOwn: boolean) => `(${isOwn ? "jullie eigen grens" : "de grens"} is ${share})`,
  },

  stale: (day: string, weeks: string) => `voor het laatst gescoord op ${day}, ${weeks} geleden`,
  neverScored: (weeks: string) => `nog nooit gescoord, terwijl de eerste ronde ${weeks} geleden was`,
  weeks: (weeks: number, isBarely: boolean) =>
    `${isBarely ? "ruim " : ""}${weeks} ${weeks === 1 ? "week" : "weken"}`,
  staleLimit: (weeks: string, isOwn: boolean) =>
    `(${isOwn ? "jullie eigen grens is" : "bij jullie ritme is de grens"} ${weeks})`,

  unattended: (rounds: number, name: string | undefined, since: string) =>
    `${rounds} rondes op rij een aandachtspunt${name === undefined ? "" : ` (${name})`} en sinds ${since} niet op een agenda`,

  change: {
    previous: (now: string, before: string, day: string) =>
      `${now}, tegen ${before} in de vorige ronde (${day})`,
    oneEarlier: (now: string, before: string, day: string) =>
      `${now}, tegen ${before} in de ronde van ${day}`,
    earlier: (now: string, before: string, rounds: number, day: string) =>
      `${now}, tegen ${before} in de ${rounds} rondes daarvoor (sinds ${day})`,
    slidesDown: (rounds: number, day: string) =>
      `over ${rounds} rondes schuiven de scores langzaam omlaag (sinds ${day})`,
    slidesUp: (rounds: number, day: string) =>
      `over ${rounds} rondes schuiven de scores langzaam omhoog (sinds ${day})`,
    onlyBefore: (score: string) => `een ${score} als enige score`,
    chance: (oneIn: string) => `; door toeval alleen gebeurt zoiets in ongeveer 1 op de ${oneIn} rondes`,
    rareChance: (oneIn: string) =>
      `; door toeval alleen gebeurt zoiets in minder dan 1 op de ${oneIn} rondes`,
    ownLimit: (share: string) => `(jullie eigen grens voor loos alarm is ${share})`,
    newPhase: (phase: string) => `; in die tijd begon de ${phase}`,
  },

  single: {
    subject: {
      manager: "de score van de community manager",
      agreed: "de score die jullie samen kozen",
      individual: "de score",
    } satisfies Record<Mode, string>,
    twoPoints: (subject: string, verb: string, span: string) => `${subject} ${verb} in één keer ${span}`,
    threeInARow: (subject: string, verb: string, span: string) =>
      `${subject} ${verb} minstens drie keer op rij, ${span}`,
    falling: "daalde",
    rising: "steeg",
    span: (from: string, to: string, since: string) => `van ${from} naar ${to} (sinds ${since})`,
    indicative: "; dit is indicatief, want bij één getal is toeval niet te meten",
  },

  title: {
    falling: (name: string, from: string, to: string, since: string) =>
      `${name} daalde sinds ${since} van ${from} naar ${to}`,
    rising: (name: string, from: string, to: string, since: string) =>
      `${name} steeg sinds ${since} van ${from} naar ${to}`,
    fell: (name: string, from: string, to: string, since: string) =>
      `${name} daalde naar ${to}, na ${from} sinds ${since}`,
    rose: (name: string, from: string, to: string, since: string) =>
      `${name} steeg naar ${to}, na ${from} sinds ${since}`,
    shiftedDown: (name: string, since: string) => `${name} schoof omlaag sinds ${since}`,
    shiftedUp: (name: string, since: string) => `${name} schoof omhoog sinds ${since}`,
    indicative: (title: string) => `${title} (indicatief)`,
    noChange: (name: string, median: string) =>
      `${name}: geen duidelijke verandering, de middelste score is ${median}`,
    noNumber: (name: string) => `${name}: in de laatste ronde gaf niemand een score`,
    tooEarly: (name: string, median: string) =>
      `${name}: nog te vroeg om verandering te zien, de middelste score is ${median}`,
    notComparable: (name: string, median: string) =>
      `${name}: niet te vergelijken met eerdere rondes, de middelste score is ${median}`,
    notScored: (name: string) => `${name}: nog niet gescoord`,
    tooFewAnswers: (name: string) => `${name}: te weinig antwoorden om te laten zien`,
  },

  trend: {
    noChange: "Geen verandering die groter is dan toeval geeft.",
    noChangeIndicative: "Geen sprong van twee punten en geen drie stappen op rij dezelfde kant op.",
    firstRound: "Nog te vroeg om iets over verandering te zeggen: dit is de eerste ronde met deze factor.",
    fewAnswers:
      "Nog te vroeg om iets over verandering te zeggen: met zo weinig antwoorden kan elk verschil toeval zijn.",
    otherMode:
      "De vorige rondes zijn op een andere manier gescoord. Die scores zijn niet met deze te vergelijken.",
    otherInstrument:
      "De vorige rondes hadden andere stellingen. Die scores zijn niet met deze te vergelijken.",
    notScored: "Deze factor is nog niet gescoord.",
    tooFewAnswers: "Te weinig mensen gaven hier een score om die te laten zien.",
  },

  because: {
    serious: "het zwaar weegt",
    certain: "het heel duidelijk is",
    longUnattended: "het al langer blijft liggen",
    withinReach: "jullie er zelf iets aan kunnen doen",
  } satisfies Record<Proposal["because"][number], string>,
  reason: (reasons: string) => `Staat hier omdat ${reasons}.`,
  lighter: "Weegt lichter dan de andere aandachtspunten.",
};

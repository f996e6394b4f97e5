import { type Degree } from "#domain/attention/certainty.ts";
import { type FlagKind } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { type Mode } from "#domain/rounds/round.ts";

import { effect } from "./effect.ts";

/** Words of flags (A1 to A10). Parts of sentences have no capital and no full stop: `flagSentence` puts those. */
export const attention = {
  /** Short names of the flags. */
  names: {
    low: "laag",
    lowMinority: "een deel scoort laag",
    falling: "dalend",
    divided: "verdeeld",
    unsure: "onzeker",
    stale: "lang niet gescoord",
    unattended: "nog niet besproken",
    rising: "stijgend",
    strong: "sterk",
  } satisfies Record<FlagKind, string>,

  /** How many of how many people; zero and all have words of their own. */
  someOf: (count: number, total: number) => {
    if (count === 0) return `geen van de ${total}`;
    return count === total ? `alle ${total}` : `${count} van de ${total}`;
  },
  gave: (who: string, count: number, score: string) => `${who} ${count <= 1 ? "gaf" : "gaven"} een ${score}`,
  everyoneGave: (score: string) => `iedereen gaf een ${score}`,
  nearlyAllGave: (score: string) => `bijna iedereen gaf een ${score}`,
  mostGave: (score: string) => `de meesten gaven een ${score}`,
  onlyScore: (score: string) => `de enige score is een ${score}`,
  orLower: (point: number) => (point === 1 ? "1" : `${point} of lager`),
  orHigher: (point: number) => (point === 5 ? "5" : `${point} of hoger`),
  /** The one score of a round without ballots. */
  oneScore: {
    manager: (score: string) => `de community manager geeft een ${score}`,
    agreed: (score: string) => `samen kozen jullie een ${score}`,
    individual: (score: string) => `de enige score is een ${score}`,
  } satisfies Record<Mode, (score: string) => string>,
  run: (rounds: number, what: string, since: string) => `Al ${rounds} keer ${what}, sinds ${since}.`,
  runs: {
    low: "laag",
    lowMinority: "een deel laag",
    divided: "verdeeld",
    strong: "sterk",
  } satisfies Partial<Record<FlagKind, string>>,

  still: {
    low: "was laag, en is nog niet duidelijk hoger",
    strong: "was sterk, en is nog niet duidelijk lager",
  },
  camps: (low: number, high: number) => `de groep is verdeeld: ${low} laag, ${high} hoog`,
  spread: (lowest: number, highest: number) =>
    `de scores liggen ver uit elkaar, van ${lowest} tot ${highest}`,

  unsure: {
    manager: () => "de community manager weet het niet",
    agreed: () => "jullie weten het samen niet",
    individual: (who: string, count: number) =>
      `${who} ${count <= 1 ? "antwoordde" : "antwoordden"} ‘weet ik niet’`,
    only: "het enige antwoord is ‘weet ik niet’",
  },

  stale: (day: string) => `de laatste uitslag is van ${day}`,
  neverScored: "er is nog geen uitslag",
  weeks: (weeks: number, isBarely: boolean) =>
    `${isBarely ? "ruim " : ""}${weeks} ${weeks === 1 ? "week" : "weken"}`,

  unattended: (rounds: number) => `al ${rounds} keer een aandachtspunt, en nog niet op een agenda`,

  change: {
    wasNow: (before: string, now: string) => `Was ${before}, nu ${now}.`,
    shifted: { down: "De scores liggen lager dan eerst.", up: "De scores liggen hoger dan eerst." },
    slides: {
      down: (rounds: number) => `De scores schuiven over ${rounds} rondes langzaam omlaag.`,
      up: (rounds: number) => `De scores schuiven over ${rounds} rondes langzaam omhoog.`,
    },
    newPhase: (phase: string) => `Intussen begon de ${phase}.`,
    previous: (now: string, before: string, month: string) =>
      `${now}, tegen ${before} de vorige keer (${month})`,
    oneEarlier: (now: string, before: string, month: string) =>
      `${now}, tegen ${before} in een eerdere ronde (${month})`,
    earlier: (now: string, before: string, rounds: number, month: string) =>
      `${now}, tegen ${before} in ${rounds} eerdere rondes (sinds ${month})`,
    ends: (now: string, before: string, rounds: number, month: string) =>
      `in de laatste ${rounds} rondes: ${now}, tegen ${before} in de eerste ${rounds} (sinds ${month})`,
    onlyBefore: (score: string) => `een ${score} als enige score`,
  },

  /** Behind the fold of a flag. */
  details: {
    howSure: "Hoe zeker is dit?",
    degrees: { fairlySure: "Vrij zeker", sure: "Zeker", verySure: "Heel zeker" } satisfies Record<
      Degree,
      string
    >,
    oneFactor: (oneIn: string) =>
      `Verandert er niets, dan geeft toeval bij één factor in hoogstens 1 op de ${oneIn} rondes zo’n groot verschil, omlaag of omhoog.`,
    rarely: (oneIn: string) =>
      `Verandert er niets, dan geeft toeval bij één factor in minder dan 1 op de ${oneIn} rondes zo’n groot verschil, omlaag of omhoog.`,
    anyFactor: (among: string, oneIn: string) =>
      `Bij minstens een van de ${among} factoren gebeurt dat in hoogstens 1 op de ${oneIn} rondes.`,
    anyRarely: (among: string, oneIn: string) =>
      `Bij minstens een van de ${among} factoren gebeurt dat in minder dan 1 op de ${oneIn} rondes.`,
    anyOften: (among: string) => `Met ${among} factoren is zo’n verschil ergens in een ronde niet bijzonder.`,
    swing: "Daarin telt mee dat bij jullie hele bijeenkomsten hoger of lager kunnen liggen.",
    ownRate: (share: string) => `Jullie eigen grens voor loos alarm is ${share}.`,
    indicative: {
      question: "Hoe zeker is dit?",
      answer: "Indicatief",
      lines: ["Bij één getal is niet te meten wat toeval doet."],
    },
    why: {
      low: "Waarom laag?",
      lowMinority: "Waarom een deel laag?",
      strong: "Waarom sterk?",
      divided: "Waarom verdeeld?",
      unsure: "Waarom onzeker?",
      stale: "Waarom is dat lang?",
      unattended: "Sinds wanneer?",
    } satisfies Partial<Record<FlagKind, string>>,
    lowLimit: (score: string, limit: string, isOwn: boolean) =>
      `${score}; ${isOwn ? "jullie eigen grens" : "laag"} is ${limit} of lager`,
    stillLow: (score: string, limit: string, isOwn: boolean) =>
      `${score}, nog niet duidelijk boven ${isOwn ? "jullie eigen" : "de"} grens van ${limit}`,
    strongLimit: (score: string, limit: string, isOwn: boolean) =>
      `${score}; ${isOwn ? "jullie eigen grens" : "sterk"} is ${limit} of hoger`,
    stillStrong: (score: string, limit: string, isOwn: boolean) =>
      `${score}, nog niet duidelijk onder ${isOwn ? "jullie eigen" : "de"} grens van ${limit}`,
    unsureLimit: (share: string, isOwn: boolean) =>
      `${isOwn ? "Jullie eigen grens" : "De grens"} is ${share}.`,
    stale: (weeks: string, limit: string) => `${weeks} later was er geen nieuwe; ${limit}`,
    neverScored: (weeks: string, limit: string) => `${weeks} na de eerste ronde was er geen; ${limit}`,
    staleLimit: (weeks: string, isOwn: boolean) =>
      `${isOwn ? "jullie eigen grens is" : "bij jullie ritme is de grens"} ${weeks}`,
    unattended: (since: string, name: string | undefined) =>
      `Sinds ${since}${name === undefined ? "" : `, steeds om dezelfde reden: ${name}`}.`,
    agreement: (value: string, limit: string, isOwn: boolean) =>
      `De eensgezindheid is ${value}; ${isOwn ? "jullie eigen grens voor verdeeld" : "verdeeld"} is onder ${limit}.`,
    stillDivided: (value: string, limit: string, isOwn: boolean) =>
      `De eensgezindheid is ${value}, nog niet duidelijk boven ${isOwn ? "jullie eigen" : "de"} grens van ${limit}.`,
  },

  single: {
    subject: {
      manager: "de score van de community manager",
      agreed: "de score die jullie samen kozen",
      individual: "de score",
    } satisfies Record<Mode, string>,
    twoPoints: (subject: string, verb: string, span: string) =>
      `${subject} ${verb} in één keer ${span} (indicatief)`,
    threeInARow: (subject: string, verb: string, span: string) =>
      `${subject} ${verb} minstens drie keer op rij, ${span} (indicatief)`,
    falling: "daalde",
    rising: "steeg",
    span: (from: string, to: string) => `van ${from} naar ${to}`,
    since: (month: string) => `Sinds ${month}.`,
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
    middle: (median: string) => `de middelste score is ${median}`,
    only: (score: string) => `de score is ${score}`,
    noChange: (name: string, score: string) => `${name}: geen duidelijke verandering, ${score}`,
    noJump: (name: string, score: string) => `${name}: geen sprong van twee punten, ${score}`,
    noScores: (name: string) => `${name}: de laatste keer gaf niemand een score`,
    noneBefore: (name: string, score: string) => `${name}: nog niets om mee te vergelijken, ${score}`,
    tooEarly: (name: string, score: string) => `${name}: nog te vroeg om verandering te zien, ${score}`,
    notComparable: (name: string, score: string) =>
      `${name}: niet te vergelijken met eerdere scores, ${score}`,
    notScored: (name: string) => `${name}: nog geen score`,
    tooFewAnswers: (name: string) => `${name}: te weinig antwoorden om te laten zien`,
  },

  trend: {
    noChange: "Geen duidelijke verandering.",
    noChangeIndicative: "Geen sprong van twee punten en geen drie stappen op rij dezelfde kant op.",
    firstRound: "Nog te vroeg om iets over verandering te zeggen: dit is de eerste uitslag van deze factor.",
    fewAnswers:
      "Nog te vroeg om iets over verandering te zeggen: met zo weinig antwoorden kan elk verschil toeval zijn.",
    noScores: "De laatste keer gaf niemand een score. Er is dus niets te vergelijken.",
    noneBefore: "In de eerdere uitslagen staat geen score. Er is dus nog niets om mee te vergelijken.",
    notComparable: {
      mode: "De eerdere scores zijn op een andere manier gegeven. Ze zijn niet met deze te vergelijken.",
      instrument: "De eerdere scores horen bij andere stellingen. Ze zijn niet met deze te vergelijken.",
      both: "De eerdere scores zijn op een andere manier gegeven of horen bij andere stellingen. Ze zijn niet met deze te vergelijken.",
    },
    notScored: "Deze factor heeft nog geen score.",
    tooFewAnswers: "Te weinig mensen gaven hier een score om die te laten zien.",
  },

  because: {
    serious: "het ernstig is",
    certain: "het heel duidelijk is",
    longUnattended: "het al langer op een gesprek wacht",
    withinReach: "jullie er zelf iets aan kunnen doen",
  } satisfies Record<Proposal["because"][number], string>,
  reason: (reasons: string) => `Voorgesteld omdat ${reasons}.`,
  lighter: "Minder ernstig dan de andere aandachtspunten.",

  effect,
};

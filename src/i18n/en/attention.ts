import { type Messages } from "../messages.ts";
import { effect } from "./effect.ts";

export const attention: Messages["attention"] = {
  names: {
    low: "low",
    lowMinority: "low for some",
    falling: "falling",
    divided: "divided",
    unsure: "unsure",
    stale: "not scored for a long time",
    unattended: "not dealt with yet",
    rising: "rising",
    strong: "strong",
  },

  someOf: (count, total) => {
    if (count === 0) return `none of the ${total}`;
    return count === total ? `all ${total}` : `${count} of the ${total}`;
  },
  gave: (who, _count, score) => `${who} gave a ${score}`,
  everyoneGave: (score) => `everyone gave a ${score}`,
  nearlyAllGave: (score) => `nearly everyone gave a ${score}`,
  mostGave: (score) => `most gave a ${score}`,
  onlyScore: (score) => `the only score is a ${score}`,
  orLower: (point) => (point === 1 ? "1" : `${point} or lower`),
  orHigher: (point) => (point === 5 ? "5" : `${point} or higher`),
  oneScore: {
    manager: (score) => `the community manager gives a ${score}`,
    agreed: (score) => `together you chose a ${score}`,
    individual: (score) => `the only score is a ${score}`,
  },
  run: (rounds, what, since) => `${what} ${rounds} times now, since ${since}.`,
  runs: { low: "Low", lowMinority: "Low for some", divided: "Divided", strong: "Strong" },

  still: {
    low: "it was low, and is not clearly higher yet",
    strong: "it was strong, and is not clearly lower yet",
  },
  camps: (low, high) => `the group is divided: ${low} low, ${high} high`,
  spread: (lowest, highest) => `the scores lie far apart, from ${lowest} to ${highest}`,

  unsure: {
    manager: () => "the community manager does not know",
    agreed: () => "together you do not know",
    individual: (who) => `${who} answered ‘don’t know’`,
    only: "the only answer is ‘don’t know’",
  },

  stale: (day) => `the last result is of ${day}`,
  neverScored: "there is no result yet",
  weeks: (weeks, isBarely) => `${isBarely ? "just over " : ""}${weeks} ${weeks === 1 ? "week" : "weeks"}`,

  unattended: (rounds) => `an issue ${rounds} times now, and not on an agenda yet`,

  change: {
    wasNow: (before, now) => `Was ${before}, now ${now}.`,
    shifted: { down: "The scores are lower than before.", up: "The scores are higher than before." },
    slides: {
      down: (rounds) => `Over ${rounds} rounds the scores are slowly slipping.`,
      up: (rounds) => `Over ${rounds} rounds the scores are slowly climbing.`,
    },
    newPhase: (phase) => `Meanwhile the ${phase} began.`,
    previous: (now, before, month) => `${now}, against ${before} last time (${month})`,
    oneEarlier: (now, before, month) => `${now}, against ${before} in an earlier round (${month})`,
    earlier: (now, before, rounds, month) =>
      `${now}, against ${before} in ${rounds} earlier rounds (since ${month})`,
    ends: (now, before, rounds, month) =>
      `in the last ${rounds} rounds: ${now}, against ${before} in the first ${rounds} (since ${month})`,
    onlyBefore: (score) => `a ${score} as the only score`,
  },

  details: {
    howSure: "How sure is this?",
    degrees: { fairlySure: "Fairly sure", sure: "Sure", verySure: "Very sure" },
    oneFactor: (oneIn) =>
      `If nothing changes, chance gives one factor such a large difference, down or up, in at most 1 in ${oneIn} rounds.`,
    rarely: (oneIn) =>
      `If nothing changes, chance gives one factor such a large difference, down or up, in fewer than 1 in ${oneIn} rounds.`,
    anyFactor: (among, oneIn) =>
      `For at least one of the ${among} factors this happens in at most 1 in ${oneIn} rounds.`,
    anyRarely: (among, oneIn) =>
      `For at least one of the ${among} factors this happens in fewer than 1 in ${oneIn} rounds.`,
    anyOften: (among) => `With ${among} factors such a difference somewhere in a round is nothing special.`,
    swing: "This allows for whole meetings of yours lying higher or lower.",
    ownRate: (share) => `Your own limit for false alarms is ${share}.`,
    indicative: {
      question: "How sure is this?",
      answer: "Indicative",
      lines: ["With one number it cannot be measured what chance does."],
    },
    why: {
      low: "Why low?",
      lowMinority: "Why low for some?",
      strong: "Why strong?",
      divided: "Why divided?",
      unsure: "Why unsure?",
      stale: "Why is that long?",
      unattended: "Since when?",
    },
    lowLimit: (score, limit, isOwn) => `${score}; ${isOwn ? "your own limit" : "low"} is ${limit} or lower`,
    stillLow: (score, limit, isOwn) =>
      `${score}, not yet clearly above ${isOwn ? "your own" : "the"} limit of ${limit}`,
    strongLimit: (score, limit, isOwn) =>
      `${score}; ${isOwn ? "your own limit" : "strong"} is ${limit} or higher`,
    stillStrong: (score, limit, isOwn) =>
      `${score}, not yet clearly below ${isOwn ? "your own" : "the"} limit of ${limit}`,
    unsureLimit: (share, isOwn) => `${isOwn ? "Your own limit" : "The limit"} is ${share}.`,
    stale: (weeks, limit) => `${weeks} later there was no new one; ${limit}`,
    neverScored: (weeks, limit) => `${weeks} after the first round there was none; ${limit}`,
    staleLimit: (weeks, isOwn) => `${isOwn ? "your own limit" : "with your rhythm the limit"} is ${weeks}`,
    unattended: (since, name) =>
      `Since ${since}${name === undefined ? "" : `, each time for the same reason: ${name}`}.`,
    agreement: (value, limit, isOwn) =>
      `Agreement is ${value}; ${isOwn ? "your own limit for divided" : "divided"} is below ${limit}.`,
    stillDivided: (value, limit, isOwn) =>
      `Agreement is ${value}, not yet clearly above ${isOwn ? "your own" : "the"} limit of ${limit}.`,
  },

  single: {
    subject: {
      manager: "the community manager’s score",
      agreed: "the score you chose together",
      individual: "the score",
    },
    twoPoints: (subject, verb, span) => `${subject} ${verb} ${span} in one step (indicative)`,
    threeInARow: (subject, verb, span) =>
      `${subject} ${verb} at least three times in a row, ${span} (indicative)`,
    falling: "fell",
    rising: "rose",
    span: (from, to) => `from ${from} to ${to}`,
    since: (month) => `Since ${month}.`,
  },

  title: {
    falling: (name, from, to, since) => `${name} fell from ${from} to ${to} since ${since}`,
    rising: (name, from, to, since) => `${name} rose from ${from} to ${to} since ${since}`,
    fell: (name, from, to, since) => `${name} fell to ${to}, after ${from} since ${since}`,
    rose: (name, from, to, since) => `${name} rose to ${to}, after ${from} since ${since}`,
    shiftedDown: (name, since) => `${name} slipped since ${since}`,
    shiftedUp: (name, since) => `${name} climbed since ${since}`,
    indicative: (title) => `${title} (indicative)`,
    middle: (median) => `the middle score is ${median}`,
    only: (score) => `the score is ${score}`,
    noChange: (name, score) => `${name}: no clear change, ${score}`,
    noJump: (name, score) => `${name}: no jump of two points, ${score}`,
    noScores: (name) => `${name}: nobody gave a score last time`,
    noneBefore: (name, score) => `${name}: nothing to compare with yet, ${score}`,
    tooEarly: (name, score) => `${name}: too early to see change, ${score}`,
    notComparable: (name, score) => `${name}: not comparable with earlier scores, ${score}`,
    notScored: (name) => `${name}: no score yet`,
    tooFewAnswers: (name) => `${name}: too few answers to show`,
  },

  trend: {
    noChange: "No clear change.",
    noChangeIndicative: "No jump of two points and no three steps in a row in one direction.",
    firstRound: "Too early to say anything about change: this is the first result of this factor.",
    fewAnswers: "Too early to say anything about change: with so few answers any difference can be chance.",
    noScores: "Last time nobody gave a score. So there is nothing to compare.",
    noneBefore: "The earlier results have no score. So there is nothing to compare with yet.",
    notComparable: {
      mode: "The earlier scores were given in another way. They cannot be compared with these.",
      instrument: "The earlier scores belong to other statements. They cannot be compared with these.",
      both: "The earlier scores were given in another way or belong to other statements. They cannot be compared with these.",
    },
    notScored: "This factor has no score yet.",
    tooFewAnswers: "Too few people gave a score here to show it.",
  },

  because: {
    serious: "it is serious",
    certain: "it is very clear",
    longUnattended: "it has been waiting to be talked about",
    withinReach: "you can do something about it yourselves",
  },
  reason: (reasons) => `Suggested because ${reasons}.`,
  lighter: "Less serious than the other issues.",

  effect,
};

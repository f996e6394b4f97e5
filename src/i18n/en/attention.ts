import { type Messages } from "../messages.ts";

export const attention: Messages["attention"] = {
  names: {
    low: "low",
    lowMinority: "low for some",
    falling: "falling",
    divided: "divided",
    unsure: "unsure",
    stale: "not scored for long",
    unattended: "left lying",
    rising: "rising",
    strong: "strong",
  },

  someOf: (count, total) => {
    if (count === 0) return `none of the ${total}`;
    return count === total ? `all ${total}` : `${count} of the ${total}`;
  },
  gave: (who, _count, score) => `${who} gave a ${score}`,
  onlyScore: (score) => `the only score is a ${score}`,
  orLower: (point) => (point === 1 ? "1" : `${point} or lower`),
  orHigher: (point) => (point === 5 ? "5" : `${point} or higher`),
  oneScore: {
    manager: (score) => `the community manager gives a ${score}`,
    agreed: (score) => `together you chose a ${score}`,
    individual: (score) => `the only score is a ${score}`,
  },
  middle: (median) => `the middle score is ${median}`,
  run: (rounds, since) => `, now ${rounds} rounds in a row since ${since}`,

  lowLimit: (limit, isOwn) => `(${isOwn ? "your own limit" : "low"} is ${limit} or lower)`,
  stillLow: (limit, isOwn) => `(not yet clearly above ${isOwn ? "your own" : "the"} limit of ${limit})`,
  minority: (gave, median) => `${gave}, while the middle score is ${median}`,
  strongLimit: (limit, isOwn) => `(${isOwn ? "your own limit" : "strong"} is ${limit} or higher)`,
  stillStrong: (limit, isOwn) => `(not yet clearly below ${isOwn ? "your own" : "the"} limit of ${limit})`,
  camps: (low, high) => `there are two camps: ${low}, and ${high}`,
  spread: (lowest, highest) => `the scores lie far apart, from ${lowest} to ${highest}`,
  agreement: (value, limit, isOwn) =>
    `agreement is ${value} (${isOwn ? "your own limit: divided" : "divided"} is below ${limit})`,
  stillDivided: (value, limit, isOwn) =>
    `agreement is ${value} (not yet clearly above ${isOwn ? "your own" : "the"} limit of ${limit})`,

  unsure: {
    manager: () => "the community manager does not know",
    agreed: () => "together you do not know",
    individual: (who) => `${who} answered ‘don’t know’`,
    only: "the only answer is ‘don’t know’",
    limit: (share, isOwn) => `(${isOwn ? "your own limit" : "the limit"} is ${share})`,
  },

  stale: (day, weeks) => `last scored on ${day}, ${weeks} ago`,
  neverScored: (weeks) => `never scored, while the first round was ${weeks} ago`,
  weeks: (weeks, isBarely) => `${isBarely ? "just over " : ""}${weeks} ${weeks === 1 ? "week" : "weeks"}`,
  staleLimit: (weeks, isOwn) => `(${isOwn ? "your own limit" : "with your rhythm the limit"} is ${weeks})`,

  unattended: (rounds, name, since) =>
    `${rounds} rounds in a row a point of attention${name === undefined ? "" : ` (${name})`} and on no agenda since ${since}`,

  change: {
    previous: (now, before, day) => `${now}, against ${before} in the previous round (${day})`,
    oneEarlier: (now, before, day) => `${now}, against ${before} in the round of ${day}`,
    earlier: (now, before, rounds, day) =>
      `${now}, against ${before} in the ${rounds} rounds before (since ${day})`,
    slidesDown: (rounds, day) => `over ${rounds} rounds the scores are slowly slipping (since ${day})`,
    slidesUp: (rounds, day) => `over ${rounds} rounds the scores are slowly climbing (since ${day})`,
    onlyBefore: (score) => `a ${score} as the only score`,
    chance: (oneIn) => `; chance alone does this in about 1 in ${oneIn} rounds`,
    rareChance: (oneIn) => `; chance alone does this in fewer than 1 in ${oneIn} rounds`,
    ownLimit: (share) => `(your own limit for false alarms is ${share})`,
    newPhase: (phase) => `; meanwhile the ${phase} began`,
  },

  single: {
    subject: {
      manager: "the community manager’s score",
      agreed: "the score you chose together",
      individual: "the score",
    },
    twoPoints: (subject, verb, span) => `${subject} ${verb} ${span} in one step`,
    threeInARow: (subject, verb, span) => `${subject} ${verb} at least three times in a row, ${span}`,
    falling: "fell",
    rising: "rose",
    span: (from, to, since) => `from ${from} to ${to} (since ${since})`,
    indicative: "; this is indicative, because with one number chance cannot be measured",
  },

  title: {
    falling: (name, from, to, since) => `${name} fell from ${from} to ${to} since ${since}`,
    rising: (name, from, to, since) => `${name} rose from ${from} to ${to} since ${since}`,
    fell: (name, from, to, since) => `${name} fell to ${to}, after ${from} since ${since}`,
    rose: (name, from, to, since) => `${name} rose to ${to}, after ${from} since ${since}`,
    shiftedDown: (name, since) => `${name} slipped since ${since}`,
    shiftedUp: (name, since) => `${name} climbed since ${since}`,
    indicative: (title) => `${title} (indicative)`,
    noChange: (name, median) => `${name}: no clear change, the middle score is ${median}`,
    noNumber: (name) => `${name}: nobody gave a score in the last round`,
    tooEarly: (name, median) => `${name}: too early to see change, the middle score is ${median}`,
    notComparable: (name, median) =>
      `${name}: not comparable with earlier rounds, the middle score is ${median}`,
    notScored: (name) => `${name}: not scored yet`,
    tooFewAnswers: (name) => `${name}: too few answers to show`,
  },

  trend: {
    noChange: "No change larger than chance would give.",
    noChangeIndicative: "No jump of two points and no three steps in a row in one direction.",
    firstRound: "Too early to say anything about change: this is the first round with this factor.",
    fewAnswers: "Too early to say anything about change: with so few answers any difference can be chance.",
    otherMode: "The earlier rounds were scored in another way. Those scores cannot be compared with these.",
    otherInstrument: "The earlier rounds had other statements. Those scores cannot be compared with these.",
    notScored: "This factor has not been scored yet.",
    tooFewAnswers: "Too few people gave a score here to show it.",
  },

  because: {
    serious: "it weighs heavily",
    certain: "it is very clear",
    longUnattended: "it has been waiting",
    withinReach: "you can do something about it yourselves",
  },
  reason: (reasons) => `Stands here because ${reasons}.`,
  lighter: "Weighs less than the other points of attention.",
};

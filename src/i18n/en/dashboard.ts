import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const dashboard: Messages["dashboard"] = {
  title: "What changed, and what needs attention?",
  empty: {
    title: "Nothing scored yet",
    text: "After the first round you see here what stands out. From the second round on you also see what changes.",
    next: "Score the first meeting",
  },
  onlyHidden: {
    title: "The result is still confidential",
    text: (ballots, threshold) =>
      `There ${plural(ballots, "is 1 form", `are ${ballots} forms`)}. With fewer than ${threshold} Kiemkracht shows nothing, because one could guess who thought what. If the group is smaller, agree on the scores together.`,
    next: "Score together",
  },
  onlyOpen: {
    title: "The first round is still open",
    text: (day) => `As soon as you close the round of ${day}, you see here what stands out.`,
    next: "Continue scoring",
  },
  headline: {
    some: (count) => plural(count, "One factor needs attention", `${count} factors need attention`),
    quiet: "Nothing needs attention now",
    quietText:
      "No factor is low, clearly falling or dividing the group. A good moment to celebrate what works.",
    first: "This is the first round",
    firstText:
      "You see at once what is low or strong. For change it is too early: that takes a second round.",
    lastRound: (day) => `Last round: ${day}`,
    olderRound: (day) => `Round of ${day}`,
    hiddenSince: (day, ballots, threshold) =>
      `The round of ${day} is confidential: ${plural(ballots, "1 form", `${ballots} forms`)}, and ${threshold} are needed. You see the round before it.`,
  },
  pause: (weeks) => `The last round is ${weeks} weeks old. Score again to see how things are now.`,
  openRound: {
    text: (day, count) =>
      plural(
        count,
        `The round of ${day} is still open. What is in it counts as soon as you close it.`,
        `${count} rounds are still open, the last one of ${day}. They count as soon as you close them.`,
      ),
    goOn: "Continue scoring",
  },
  next: {
    agenda: "Put on the agenda",
    toAgenda: "Create the agenda",
    score: "Score the next meeting",
  },
  attention: {
    title: "This needs attention",
    more: (count) =>
      plural(
        count,
        "1 more factor where something stands out",
        `${count} more factors where something stands out`,
      ),
    setAside: (reason) => (reason === "" ? "Set aside" : `Set aside: ${reason}`),
  },
  good: { title: "Going well" },
  glance: {
    title: (attention, good) =>
      [
        attention > 0 && plural(attention, "1 needs attention", `${attention} need attention`),
        good > 0 && plural(good, "1 is going well", `${good} are going well`),
      ]
        .filter(Boolean)
        .join(", "),
    groups: { attention: "Needs attention", good: "Going well", quiet: "The others" },
    says: {
      falling: {
        step: (name, from, to) => `${name} went down: from ${from} to ${to}.`,
        slide: (name) => `${name} is slowly going down.`,
        shifted: (name) => `${name} is lower than before.`,
      },
      rising: {
        step: (name, from, to) => `${name} went up: from ${from} to ${to}.`,
        slide: (name) => `${name} is slowly going up.`,
        shifted: (name) => `${name} is higher than before.`,
      },
      low: (name, score) => `${name} is low, at ${score}.`,
      lowMinority: (name) => `Some give ${name} a low score.`,
      strong: (name, score) => `${name} is strong, at ${score}.`,
      divided: (name) => `The group is divided about ${name}.`,
      unsure: (name, count, total) =>
        `${count} of the ${total} ${plural(count, "does", "do")} not know about ${name}.`,
      notKnown: (name) => `For ${name} the answer is: I don’t know.`,
      stale: (name, weeks) => `${name} has not been scored for ${plural(weeks, "1 week", `${weeks} weeks`)}.`,
      unattended: (name, rounds) => `${name} has needed attention ${rounds} times now.`,
    },
  },
  views: {
    title: "Look further",
    glance: "In short",
    why: "What stands out",
    radar: "The whole picture",
    trends: "Over time",
    answers: "The answers",
  },
  asItWas: {
    text: (day) => `This is an older round, that of ${day}, with what was known then.`,
    toNow: "Go to the last round",
    before: (day) => `Round before: ${day}`,
    after: (day) => `Round after: ${day}`,
    steps: "Other rounds",
  },
  dots: {
    one: (name) => `${name} needs the most attention`,
    several: (names) => `${names} need the most attention`,
    quiet: "All factors: nothing stands out",
    section: "All factors in order of attention",
  },
  radar: {
    section: "The whole picture",
    title: (high, low) =>
      high === undefined
        ? `Lowest is ${low}`
        : `Highest is ${high}${low === undefined ? "" : `, lowest ${low}`}`,
    between: (low, high) => `All factors are between ${low} and ${high}`,
    level: "All factors are at the same level",
    compare: "Compare with",
    compareNone: "Nothing",
    earlierOn: (day) => `earlier on ${day}`,
    modeOf: (mode, ballots) => `${mode}, ${ballots}`,
    single: "one score per factor",
  },
  trends: {
    section: "Each factor over time",
    early: "One round so far: too early for a line",
    still: (rounds) => `In ${rounds} rounds: no clear change now`,
    otherWay: "Scored in another way now: comparing can start next time",
    notComparable: "The last round cannot be compared with earlier ones",
    tooEarly: "Too early to see change",
    falling: (count) => plural(count, "one factor is falling", `${count} factors are falling`),
    rising: (count) => plural(count, "one factor is rising", `${count} factors are rising`),
    without: {
      judged: "No clear change",
      tooEarly: "Too early to say",
      notComparable: "Not comparable",
      noScores: "Nobody gave a score",
      noneBefore: "Nothing to compare yet",
      notScored: "No score yet",
      tooFewAnswers: "Too few answers",
    },
    lead: "Each line runs from 1 to 5, with each round at its own date. Pick a factor to see more.",
    leadAlone: "Each line runs from 1 to 5, with each round at its own date.",
  },
  distribution: {
    section: "How the group answered",
    none: "The answers will be here once everyone has scored on their own.",
    ends: (divided, agreed) => `Answers differ most about ${divided}, and least about ${agreed}`,
    ofFactor: (name, day) => `How the group answered about ${name} on ${day}`,
  },
  tools: {
    title: "More with this round",
    projector: "Big screen",
    takeHome: "Take the result home",
    leaveProjector: "Back",
    method: "How Kiemkracht looks at scores",
    round: "See the answers of this round",
  },
  brief: {
    fromTo: (from, to) => `from ${from} to ${to}`,
    lower: "lower than before",
    higher: "higher than before",
    slide: (rounds) => `slowly, over ${rounds} rounds`,
    median: (median) => `middle score ${median}`,
    sides: (low, high) => `${low} low, ${high} high`,
    apart: "far apart",
    unsure: (count, total) =>
      total === 1 ? "I don’t know" : `${count} of the ${total} ${plural(count, "does", "do")} not know`,
    weeks: (weeks) => plural(weeks, "1 week", `${weeks} weeks`),
    rounds: (rounds) => plural(rounds, "1 round", `${rounds} rounds`),
  },
  factor: {
    statement: "The statement",
    now: "How are things now?",
    tooFew: (day) => `On ${day} too few people gave a score to show it.`,
    nothing: "Nothing stands out about this factor now.",
    trend: "How has it changed?",
    answers: "The answers",
    findings: "From research",
    tips: "What you can do",
    moreTips: "One more idea",
    related: "Goes together with",
    relatedByUs: "added by us",
    remarks: "Remarks",
    deeds: "What you did, and how it went on",
    earlierDeeds: (count) => plural(count, "1 more from before", `${count} more from before`),
    onAgendaOf: (day) => `Agenda of ${day}`,
    corrections: "Corrections",
    corrected: (from, to, day) => `${day}: from ${from} to ${to}.`,
    toDashboard: "Back to the dashboard",
    toAgenda: "Put on the agenda",
    previous: "Previous factor",
    following: "Next factor",
  },
  onAgenda: {
    since: (day, from, to) => `Was on the agenda of ${day}; since then from ${from} to ${to}.`,
    coming: (day) => `Is on the agenda of ${day}.`,
    open: "Open the agenda",
    openOf: (day) => `Open the agenda of ${day}`,
  },
  after: {
    title: (rounds) => `Done. Round ${rounds} is in.`,
    good: (count) => plural(count, "Going well", `${count} things are going well`),
    moved: "What moved",
    first: "This is the start. After the next round you will see here what moved.",
    nothingBefore: "This cannot be compared with an earlier round. After the next one it can.",
    higher: (names) => `Higher: ${names}.`,
    lower: (names) => `Lower: ${names}.`,
    same: (count) => plural(count, "1 factor stayed the same.", `${count} factors stayed the same.`),
    allSame: "Everything is where it was.",
    against: (day) => `Compared with ${day}. A small difference can be chance.`,
    toAgenda: "Make the agenda",
    toDashboard: "Look at the dashboard",
  },
  projector: {
    title: "Big screen",
    views: "What do you want to show?",
    dots: "What needs attention",
    radar: "The whole picture",
    trends: "Over time",
    distribution: "The answers",
    fullScreen: "Full screen",
    inWindow: "Exit full screen",
  },
};

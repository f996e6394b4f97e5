import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

const people = (count: number) => `${count} ${plural(count, "member", "members")}`;

export const documents: Messages["documents"] = {
  agenda: {
    heading: (day) => `Agenda for ${day}`,
    title: (day, community) => `Agenda for ${day} – ${community}`,
    example: "Example",
    exampleExplained: "This is an example. The community, the people and the scores are made up.",
    page: (page, pages) => `Page ${page} of ${pages}`,
    duration: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts = [
        ...(hours > 0 ? [`${hours} ${plural(hours, "hour", "hours")}`] : []),
        ...(rest > 0 || hours === 0 ? [`${rest} ${plural(rest, "minute", "minutes")}`] : []),
      ];
      return parts.join(" and ");
    },
    summary: (points, duration) =>
      `${points} ${plural(points, "agenda point", "agenda points")}, ${duration} in all.`,
    attention: (count, factors, isCut) =>
      `${plural(count, "One factor needs", `${count} factors need`)} attention${isCut ? ", including" : ":"} ${factors}.`,
    quiet: "No factor needs attention now.",
    good: (factors) => `Going well: ${factors}.`,
    marked: (factor, marks) => `${factor} (${marks})`,
    noPoints: "There is nothing on this agenda yet.",
  },

  rounds: {
    manager: (day) => `The scores are from ${day}: the community manager’s view, one score for each factor.`,
    agreed: (day) =>
      `The scores are from ${day}: agreed together, one score for each factor by the whole group.`,
    individual: (day, ballots) =>
      `The scores are from ${day}: ${people(ballots)} scored separately, without names.`,
    open: (day) => `The round of ${day} is still open. Its result is not in this document yet.`,
    tooFew: (day, ballots, threshold) =>
      `${people(ballots)} took part in the round of ${day}. With fewer than ${threshold}, the result stays confidential.`,
    none: "Nothing has been scored yet.",
  },

  actions: {
    heading: "Open actions",
    summary: "What was agreed before and is still open, with who does it and when it is due.",
    what: "Action",
    owner: "Who",
    due: "Due",
    noDay: "no date",
    overdue: (day) => `${day}, overdue`,
  },

  overview: {
    heading: "Programme",
    summary: "The agenda points, with when they start, how many minutes they take and who owns them.",
    marks: "Stands out",
    number: "No.",
    point: "Agenda point",
    start: "Start",
    minutes: "Minutes",
    owner: "Owner",
    startExplained: "Start is in hours and minutes after the meeting begins.",
  },

  profile: {
    heading: "Annex: how are we doing?",
    needsAttention: "Needs attention",
    altAttention: (factors) => `A triangle is a factor that needs attention: ${factors}.`,
    marks: "Stands out",
    certainty: "How sure is that?",
    now: (day) => `Now: ${day}`,
    previous: (day) => `Last time: ${day}`,
    summary: "The score of each factor, now and last time.",
    factor: "Factor",
    nowColumn: "Now",
    previousColumn: "Last time",
    n: "n",
    dontKnow: "Don’t know",
    nBefore: "n then",
    dontKnowBefore: "Don’t know then",
    older: (value, month) => `${value} (${month})`,
    dontKnowValue: "don’t know",
    notApplicableValue: "n/a",
    noValue: "–",
    tooFew: "too few",
    tooFewExplained:
      "Too few answers to a factor stay confidential: the score, and also how many people did not know.",
    explained:
      "The score is the middle one of all answers, on a scale from 1 to 5. n is the number of answers on that scale; those who said ‘I don’t know’ are not part of it.",
    explainedSingle: "The scale runs from 1 to 5.",
    olderExplained: (rounds) =>
      `Where a month is added, the factor has not been scored since then, or by too few. Such a score is from ${rounds}.`,
    olderRound: (day, mode) => `${day} (${mode})`,
    alt: (factors, now) =>
      `Radar of ${factors} factors on a scale from 1 to 5. The solid line is from ${now}.`,
    altPrevious: (previous) => `The dashed line is from ${previous}.`,
    altEnds: (lowest, highest) => `Lowest: ${lowest}. Highest: ${highest}.`,
    altTable: "The table gives the same numbers.",
    altValue: (factor, value) => `${factor}, ${value}`,
  },

  point: {
    heading: (number, title) => `${number}. ${title}`,
    owner: (name) => `Owner: ${name}`,
    noOwner: "No owner yet",
    nobody: "Nobody yet",
    workForm: (name) => `Work form: ${name}`,
    evidence: "Why this point",
    reason: (reason) => `Added by hand: ${reason}`,
    question: "Open question",
    remarks: "Remarks for the group",
    agreed: { what: "Decision or action", who: "Who", when: "By when" },
    tips: "Tips",
    now: (value) => `Now: ${value}.`,
    nowAndBefore: (value, day, before) => `Now: ${value}. On ${day}: ${before}.`,
    tooFew: "In the last round too few people gave a score to show it.",
    answers: (n) => `${n} ${plural(n, "answer", "answers")}`,
    dontKnow: (count) => `${count} don’t know`,
    value: (value, details) => `${value} (${details})`,
  },

  workForms: {
    heading: "Annex: work forms",
    form: (name, duration) => `${name} (about ${duration})`,
  },

  trend: {
    alt: (factor, rounds, values) => `${factor} over ${rounds} rounds, on a scale from 1 to 5. ${values}.`,
    value: (day, value) => `${day}: ${value}`,
    startsAnew: (day, value) => `${day}, a new line: ${value}`,
    shapes: (shapes) => `The shapes: ${shapes}.`,
    shape: {
      individual: (mode) => `a circle is ‘${mode}’`,
      agreed: (mode) => `a square is ‘${mode}’`,
      manager: (mode) => `a diamond is ‘${mode}’`,
    },
  },

  report: {
    make: "Make a report",
    made: "The report is ready and is in your downloads.",
    busy: "The report is being made.",
    failed: {
      title: "The report could not be made",
      text: "The app could not fetch everything for the report. Check your connection and try again.",
    },
    file: "report",
    heading: (day) => `Report after ${day}`,
    title: (day, community) => `Report after ${day} – ${community}`,
    firstRound: "The first round has been scored.",
    rounds: (count, since) => `Scored in ${count} rounds, since ${since}.`,
    counts: (factors, attention, good) => {
      if (attention + good === 0) return `None of the ${factors} factors stands out now.`;
      const parts = [
        ...(attention > 0 ? [`${attention} ${plural(attention, "needs", "need")} attention`] : []),
        ...(good > 0 ? [`${good} ${plural(good, "is", "are")} going well`] : []),
      ];
      return `Of the ${factors} factors, ${parts.join(" and ")}.`;
    },
    good: "Going well",
    noGood: "Nothing stands out now as strong or rising.",
    attention: "Needs attention",
    noAttention: "No factor needs attention now.",
    also: (factors) => `Also: ${factors}.`,
    course: "How it went",
    scores: "How it stands",
    courseColumn: "Course",
    scale: "From 1 to 5",
    summary: "For each factor its course, its score now and what stands out.",
    broken: "Where a line breaks, scoring was done in another way: those scores cannot be compared.",
    done: "What was done about it",
    held: (factor, days) => `${factor} was on the agenda of ${days}.`,
    since: (factor, day, [from, to]) =>
      `${factor} was on the agenda of ${day}; since then from ${from} to ${to}.`,
    planned: (factor, days) => `${factor} is on the agenda of ${days}.`,
    nothingDone: "No factor has been on an agenda yet.",
  },

  scorePaper: {
    title: "Scoring on paper",
    lead: "Put up the poster and give everyone a card. The statements are those of the app.",
    busy: "The PDF is being made.",
    done: "The PDF is ready and is in your downloads.",
    failed: {
      title: "The PDF could not be made",
      text: "The app could not fetch everything for the PDF. Check your connection and try again.",
    },
    poster: {
      title: (community) => `Poster – ${community}`,
      lead: "To what extent is this true of our collaboration now?",
      explained:
        "The poster is one sheet with every statement, readable from a few metres. No answers go on it.",
      take: { A3: "Download the poster (A3)", A1: "Download the poster (A1)" },
    },
    cards: {
      explained: (threshold) =>
        `There are two cards on an A4. Print the sheet once for every two people and cut it in half. The card says that the result is shown from ${threshold} people on, and that you destroy the cards once they have been entered.`,
      take: { two: "Download the score cards (A4)", large: "Download cards in large type" },
      title: (community) => `Score cards – ${community}`,
      summary: "The statements, each with a box for every answer.",
      question: "How true is this now? Mark one box for each statement.",
      promiseHeading: "What happens to your answers?",
      promise: (threshold) =>
        `Do not put your name on it, and write nothing else. The answers go into Kiemkracht without a name; then the card is destroyed. The group’s result is shown once at least ${threshold} people take part, and that of a statement from ${threshold} answers on. With fewer it stays confidential.`,
      kindPromise: (threshold) =>
        `There is a result per kind of organisation only if each kind has at least ${threshold} forms, and those who mark none too.`,
    },
  },
};

import { type Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const charts: Messages["charts"] = {
  figure: {
    showTable: "Show as table",
    showDrawing: "Show as chart",
    picture: "Take along",
    pictureOf: (title) => `Take along as a picture: ${title}`,
    asPng: "Picture (PNG)",
    asSvg: "Drawing (SVG)",
    pictureFailed:
      "The picture could not be made, because this browser blocks drawing. Try the other kind, or take a screenshot.",
  },
  noData: "The chart will be here as soon as there is a score.",
  notScored: "not scored",
  notAnswered: "no score",
  hidden: "confidential",
  hiddenWith: (ballots) => `confidential (${ballots} ${plural(ballots, "form", "forms")})`,
  olderFrom: (day) => `older: from ${day}`,
  n: (n) => `n = ${n}`,
  dontKnow: (count) => `${count} don't know`,
  columns: {
    factor: "Factor",
    group: "Group",
    date: "Date",
    mode: "How it was scored",
    median: "Median",
    middleHalf: "Middle half",
    before: "Last time",
    n: "n",
    whatStandsOut: "What stands out",
    remarks: "Details",
    score: "Score",
  },
  range: (from, to) => `${from} to ${to}`,
  radar: {
    rings: "The innermost ring is 1, the outermost 5.",
    gaps: "An open place in the line: no score.",
    needsAttention: "needs attention",
    nIn: (label) => `n (${label})`,
  },
  dots: {
    key: { median: "median", half: "middle half", before: "last time", older: "older" },
    spoken: (median) => `Median ${median}.`,
    spokenHalf: (from, to) => `Middle half ${from} to ${to}.`,
    spokenBefore: (median) => `Last time ${median}.`,
  },
  trend: {
    half: "middle half of the answers",
    link: "scored in another way: not comparable",
    corrected: "corrected later",
    onAgenda: "on the agenda",
    newVersion: "new version of the questions",
    falling: "fell",
    rising: "rose",
    phase: (name) => `phase: ${name}`,
    perFactor: "Median per factor and date",
  },
  distribution: {
    answered: (point, label) => `${point} ${label}`,
    noAnswers: "no answers",
  },
};

import { plural } from "../plural.ts";

export const charts = {
  figure: {
    showTable: "Toon als tabel",
    showDrawing: "Toon als grafiek",
    picture: "Neem mee",
    pictureOf: (title: string) => `Neem mee als afbeelding: ${title}`,
    asPng: "Afbeelding (PNG)",
    asSvg: "Tekening (SVG)",
    pictureFailed:
      "De afbeelding kon niet worden gemaakt, omdat deze browser het tekenen tegenhoudt. Probeer de andere soort, of maak een schermafdruk.",
  },
  noData: "Hier komt de grafiek zodra er een score is.",
  notScored: "niet gescoord",
  notAnswered: "geen score",
  hidden: "vertrouwelijk",
  hiddenWith: (ballots: number) =>
    `vertrouwelijk (${ballots} ${plural(ballots, "formulier", "formulieren")})`,
  olderFrom: (day: string) => `ouder: van ${day}`,
  n: (n: number) => `n = ${n}`,
  dontKnow: (count: number) => `${count} weet ik niet`,
  columns: {
    factor: "Factor",
    group: "Groep",
    date: "Datum",
    mode: "Hoe gescoord",
    median: "Mediaan",
    middleHalf: "Middelste helft",
    before: "Vorige keer",
    n: "n",
    whatStandsOut: "Wat opvalt",
    remarks: "Bijzonderheden",
    score: "Score",
  },
  range: (from: string, to: string) => `${from} tot ${to}`,
  radar: {
    rings: "De binnenste ring is 1, de buitenste 5.",
    gaps: "Een open plek in de lijn: geen score.",
    needsAttention: "vraagt aandacht",
    nIn: (label: string) => `n (${label})`,
  },
  dots: {
    key: { median: "mediaan", half: "middelste helft", before: "vorige keer", older: "ouder" },
    spoken: (median: string) => `Mediaan ${median}.`,
    spokenHalf: (from: string, to: string) => `Middelste helft ${from} tot ${to}.`,
    spokenBefore: (median: string) => `Vorige keer ${median}.`,
  },
  trend: {
    half: "middelste helft van de antwoorden",
    link: "anders gescoord: niet te vergelijken",
    corrected: "later verbeterd",
    onAgenda: "op de agenda",
    newVersion: "nieuwe versie van de vragen",
    falling: "gedaald",
    rising: "gestegen",
    phase: (name: string) => `fase: ${name}`,
    perFactor: "Mediaan per factor en datum",
  },
  distribution: {
    answered: (point: number, label: string) => `${point} ${label}`,
    noAnswers: "geen antwoorden",
  },
};

/** The light theme of the app on white paper, in sRGB: the PDF knows no OKLCH. Text is at least 4.5:1, lines 3:1. */
export const COLOURS = {
  ink: "#0f2d1f",
  soft: "#44584d",
  green: "#105936",
  greenSoft: "#e9f5eb",
  line: "#d2dad1",
  lineStrong: "#768578",
  previous: "#1f689d",
  attention: "#a53e00",
  attentionSoft: "#fff3e6",
  greenMiddle: "#6fa783",
  paper: "#ffffff",
} as const;

/** Measures the width of a text in CSS pixels. */
export type MeasureText = (text: string) => number;

/** A measure for one size and weight of the app's own letters. */
export function makeTextMeasure(fontSize: number, weight = 500): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas (a privacy setting) letters are taken to be 0.58 em wide, which is on the wide side.
  if (context === null) return (text) => text.length * fontSize * 0.58;
  context.font = `${weight} ${fontSize}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return (text) => context.measureText(text).width;
}

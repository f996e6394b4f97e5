import { type MeasureText } from "./measure-text.ts";

/** A label in lines, with the width of its widest line. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Breaks a label at its spaces into at most `most` lines, as narrow as that can be. Labels have a few words only. */
export function wrapLabel(label: string, most: number, measure: MeasureText): WrappedLabel {
  return narrowest(label.split(/\s+/), most, measure);
}

function narrowest(words: readonly string[], most: number, measure: MeasureText): WrappedLabel {
  const whole = words.join(" ");
  let best: WrappedLabel = { lines: [whole], width: measure(whole) };
  if (most === 1) return best;
  for (let at = 1; at < words.length; at += 1) {
    const first = words.slice(0, at).join(" ");
    const rest = narrowest(words.slice(at), most - 1, measure);
    const width = Math.max(measure(first), rest.width);
    if (width < best.width) best = { lines: [first, ...rest.lines], width };
  }
  return best;
}

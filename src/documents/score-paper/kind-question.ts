import { type PlacedPdf, type PlacedText } from "#documents/pdf/placed-pdf.ts";

import { type Box, boxAt } from "./card-box.ts";
import { BOXES, CARD, CARD_STYLES as STYLES } from "./card-shape.ts";
import { kindsOf, type ScorePaper } from "./score-paper.ts";

const GAPS = { box: 4, below: 4 } as const;

/** What one of the kinds of organisation looks like on a card: a box to mark, and what it says. */
interface KindChoice {
  readonly box: Box;
  readonly label: PlacedText;
}

/** Asked below the statements, where the round asks for it; nobody has to say it (R5). */
export interface KindQuestion {
  readonly question: PlacedText;
  readonly choices: readonly KindChoice[];
  readonly height: number;
}

/** The question on a line of its own, and all kinds side by side below it. Its lowest line is `bottom`. */
export function layOutKinds(pdf: PlacedPdf, paper: ScorePaper, bottom: number): KindQuestion | undefined {
  const kinds = kindsOf(paper);
  if (kinds.length === 0) return undefined;
  const { form } = paper.speech.messages.collecting;
  const width = CARD.width - 2 * CARD.side;
  const asked = { text: `${form.kind} ${form.kindHint}`, x: CARD.side, width, style: STYLES.question };
  const above = pdf.heightOf(asked) + GAPS.below;
  const height = above + BOXES.size;
  const top = bottom - height;
  const each = width / kinds.length;
  const choices = kinds.map(({ sign, label }, place): KindChoice => {
    const x = CARD.side + place * each;
    const inside = BOXES.size + GAPS.box;
    return {
      box: boxAt(x, top + above, sign),
      label: { text: label, x: x + inside, y: top + above, width: each - inside, style: STYLES.kind },
    };
  });
  return { question: { ...asked, y: top }, choices, height };
}

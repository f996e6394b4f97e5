import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";

/** Offers to take something back by hand, whatever comes between. */
const BY_HAND = /\boffer\b|\buseUndo\.setState\b/u;

/** Who keeps the offer, and who makes it. */
const HOMES = ["src/view-state/undo.ts", "src/view-state/use-take-back.ts"];

/** Each a way a page had, or could have. */
const PLANTED = {
  "picks it": "const offer = useUndo((state) => state.offer);",
  "takes it apart": "const { offer: propose } = useUndo();",
  "goes past the hook": "useUndo.getState().offer({ text, undo });",
  "sets what is offered": "useUndo.setState({ last: { text, undo } });",
};

it.each(Object.entries(PLANTED))("U4 finds who offers by hand and %s", (_, text) => {
  expect(text).toMatch(BY_HAND);
});

it("U4 what can be taken back is offered by `useTakeBack` only", () => {
  // The word is common: it is about this where the offer is known.
  const offering = appFiles().flatMap(({ file, text }) =>
    /export const useUndo\b|undo\.ts"/u.test(text) && BY_HAND.test(text) ? [file] : [],
  );
  expect(offering.toSorted()).toEqual(HOMES);
});

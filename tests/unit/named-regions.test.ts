import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";

/** `aria-labelledby="x"` or `aria-labelledby={x}`, with what stands between the signs. */
const LABELLED = /aria-labelledby=(?:"([^"]+)"|\{(\w+)\})/gu;

it("U2 what is labelled by another element is labelled by one of the same file, so that it has a name", () => {
  const labels = appFiles().flatMap(({ file, text }) => {
    return [...text.matchAll(LABELLED)].map(([label, id, variable]) => ({
      place: `${file}: ${label}`,
      isThere: text.includes(id === undefined ? `id={${variable}}` : `id="${id}"`),
    }));
  });
  expect(labels.map(({ place }) => place)).toContain("src/ui/section.tsx: aria-labelledby={titleId}");
  expect(labels.flatMap(({ place, isThere }) => (isThere ? [] : [place]))).toEqual([]);
});

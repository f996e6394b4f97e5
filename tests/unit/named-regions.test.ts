import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

/** `aria-labelledby="x"` or `aria-labelledby={x}`, with what stands between the signs. */
const LABELLED = /aria-labelledby=(?:"([^"]+)"|\{(\w+)\})/gu;

it("U2 what is labelled by another element is labelled by one of the same file, so that it has a name", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"),
  );
  const labels = files.flatMap((file) => {
    const text = readFileSync(`src/${file}`, "utf8");
    return [...text.matchAll(LABELLED)].map(([label, id, variable]) => ({
      place: `${file}: ${label}`,
      isThere: text.includes(id === undefined ? `id={${variable}}` : `id="${id}"`),
    }));
  });
  expect(labels.map(({ place }) => place)).toContain("ui/section.tsx: aria-labelledby={titleId}");
  expect(labels.flatMap(({ place, isThere }) => (isThere ? [] : [place]))).toEqual([]);
});

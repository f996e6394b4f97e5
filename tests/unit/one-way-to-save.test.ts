import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";

/** What a page does that saves by hand; `ui/form/use-saving.ts` does it for all of them. */
const BY_HAND = {
  "remembers what storage said": /useState<[^>]*\b(?:StorageError|ScoreError|Trouble)\b/u,
  "sorts its answer": /\.ok \? undefined : [\w.]+\.error\b/u,
  "keeps whether it is busy": /const \[\w*(?:busy|saving|storing)\w*, set\w+\] = useState\(/iu,
};

/** Each a way to save by hand that a page had. */
const PLANTED = {
  "remembers what storage said": "const [failed, setFailed] = useState<StorageError>();",
  "sorts its answer": "setTrouble(written.ok ? undefined : written.error);",
  "keeps whether it is busy": "const [isBusy, setIsBusy] = useState(false);",
} satisfies Record<keyof typeof BY_HAND, string>;

const pages = ["src/app", "src/features", "src/charts"].flatMap((folder) => appFiles(folder));

it.each(Object.entries(BY_HAND))("no page %s by hand", (what, pattern) => {
  expect(Object.entries(PLANTED).filter(([, text]) => pattern.test(text))).toEqual([
    [what, expect.any(String)],
  ]);
  expect(pages.map(({ file }) => file)).toContain("src/features/scoring/form/score-field.tsx");
  expect(pages.flatMap(({ file, text }) => (pattern.test(text) ? [file] : []))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";

import { beforeAll, expect, it } from "vitest";

import { textsOfDictionary, wordsInTest } from "#tests/support/words-in-a-test.ts";

interface SpelledOut {
  readonly times: number;
  readonly why: string;
}

/** Who writes words of the app out, how often, and why. */
const SPELLED_OUT: Readonly<Record<string, SpelledOut>> = {
  "src/charts/dots/attention-dots.browser.test.tsx": {
    times: 2,
    why: "rows of a table, whole, as one reads them",
  },
  "src/charts/radar/score-radar.browser.test.tsx": {
    times: 2,
    why: "a factor of its own, with a name the app has too",
  },
  "src/charts/trend/factor-trend.browser.test.tsx": {
    times: 7,
    why: "rows of a table, whole, as one reads them",
  },
  "src/features/agenda/make/make-agenda.browser.test.tsx": {
    times: 2,
    why: "how two sentences are put together",
  },
  "src/features/my-data/my-data-page.browser.test.tsx": {
    times: 3,
    why: "the grammar of what is put together",
  },
  "src/features/my-data/restore/conflicts-section.browser.test.tsx": {
    times: 6,
    why: "an item, whole, as one reads it",
  },
  "src/ui/form/select.browser.test.tsx": {
    times: 6,
    why: "a list of its own: all that it says is given to it",
  },
};

let texts: ReturnType<typeof textsOfDictionary>;

beforeAll(() => {
  texts = textsOfDictionary();
});

it("finds the words of the app that a test writes itself", () => {
  const planted = `
    import { messages } from "#tests/support/words.ts";
    const door = "Kijk rond in een voorbeeld";
    it("Annuleer", async () => {
      await user.click(screen.getByRole("button", { name: "Annuleer" }));
      expect(await screen.findByText(/^Met dit wachtwoord gaat de kopie/)).toBeVisible();
      expect(screen.getByText("Samen 40 minuten")).toBeVisible();
      expect(screen.getByRole("button", { name: \`Verwijder de bijeenkomst van \${day}\` })).toBeVisible();
      expect(screen.getByRole("alert")).toHaveTextContent("Schrijf kort waarom");
      await user.selectOptions(kind, "Bedrijf");

      await user.type(screen.getByLabelText(messages.profile.members.name), "Bedrijf");
      expect(screen.getByRole("rowheader", { name: "Fatima El Amrani" })).toBeVisible();
      expect(screen.getByRole("alert")).toHaveTextContent("van 1 tot en met 52");
      expect(screen.getByText(messages.agenda.page.total(40))).toBeVisible();
    });`;

  expect(wordsInTest("planted.browser.test.tsx", planted, texts)).toEqual([
    "3: Kijk rond in een voorbeeld",
    "5: Annuleer",
    "6: ……Met dit wachtwoord gaat de kopie…",
    "7: Samen 40 minuten",
    "8: Verwijder de bijeenkomst van …",
    "9: Schrijf kort waarom",
    "10: Bedrijf",
  ]);
});

it("the test of a component finds by the words of the app as they are in i18n", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".browser.test.tsx"))
    .map((file) => `src/${file}`);
  const found = [...files, "tests/support/agenda-room.tsx"].map((file) => ({
    file,
    written: wordsInTest(file, readFileSync(file, "utf8"), texts),
  }));

  expect(files.length).toBeGreaterThan(20);
  expect(
    found.flatMap(({ file, written }) => (file in SPELLED_OUT ? [] : written.map((one) => `${file}:${one}`))),
  ).toEqual([]);
  for (const [file, { times }] of Object.entries(SPELLED_OUT))
    expect(found.find((one) => one.file === file)?.written, file).toHaveLength(times);
});

import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";
import { textsInMarkup } from "#tests/support/texts-in-markup.ts";

it("U3 finds words that a component writes itself", () => {
  const planted = `
    export function Planted({ n, messages }) {
      return (
        <section aria-label="Scores" className="page wide">
          <p>Opslaan</p>
          {n > 1 ? "meer" : <b>{\`\${n} ronde\`}</b>}
          {n > 1 && ("veel")}
          <img alt={"Radar"} /> – 12 · Kiemkracht
          <p title={messages.title}>{messages.intro("x")}</p>
        </section>
      );
    }`;

  expect(textsInMarkup("planted.tsx", planted)).toEqual([
    "4: Scores",
    "5: Opslaan",
    "6: meer",
    "6: ronde",
    "7: veel",
    "8: Radar",
  ]);
});

it("U3 keeps every word of the app in i18n", () => {
  const files = appFiles().filter(({ file }) => file.endsWith(".tsx"));
  const found = files.flatMap(({ file, text }) => textsInMarkup(file, text).map((said) => `${file}:${said}`));

  expect(files.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

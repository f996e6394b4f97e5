import { expect, it } from "vitest";

import { fileName } from "./file-name.ts";

it.each([
  ["Kas van Morgen", "agenda-2026-11-21-kas-van-morgen.pdf"],
  ["Zorg & <Techniek> 🌱", "agenda-2026-11-21-zorg-techniek.pdf"],
  ["../../Élan: één\u0000", "agenda-2026-11-21-elan-een.pdf"],
  ["🌱", "agenda-2026-11-21.pdf"],
  ["a".repeat(200), `agenda-2026-11-21-${"a".repeat(60)}.pdf`],
])("D1 names the file of %j safely", (name, expected) => {
  expect(fileName("agenda", "2026-11-21", name, "pdf")).toBe(expected);
});

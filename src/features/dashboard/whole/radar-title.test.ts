import { expect, it } from "vitest";

import { makeFormat } from "#i18n/format.ts";
import { nl } from "#i18n/nl.ts";

import { radarTitle } from "./radar-title.ts";

it.each<[readonly (number | undefined)[], string]>([
  [[5, 3, 2], "Het hoogst staat A, het laagst C"],
  [[4, 4, 2.5], "Het laagst staat C"],
  [[5, 3, 3], "Het hoogst staat A"],
  [[4, 4, 2.5, 2.5], "Alle factoren staan tussen 2,5 en 4"],
  [[4, 4, undefined], "Alle factoren staan even hoog"],
  [[undefined], "Alle factoren staan even hoog"],
])("U2: the radar of %j names an end only where one factor stands there", (values, title) => {
  const factors = values.map((now, index) => ({ now, shortLabel: "ABCD"[index] ?? "" }));
  expect(radarTitle(factors, nl, makeFormat("nl"))).toBe(title);
});

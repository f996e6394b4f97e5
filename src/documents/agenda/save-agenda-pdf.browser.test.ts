import { expect, it } from "vitest";

import { anAgendaDocument } from "#tests/support/an-agenda.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

import { saveAgendaPdf } from "./save-agenda-pdf.ts";

it("D1 makes the same sound PDF in a browser, with a name for the file", async () => {
  const result = await saveAgendaPdf(await anAgendaDocument("nl"), new Date("2026-11-21T09:00:00Z"));
  if (!result.ok) throw new Error(result.error.type);
  const pdf = await readPdf(new Uint8Array(await result.value.blob.arrayBuffer()));

  expect(result.value.name).toBe("agenda-2026-11-21-kas-van-morgen.pdf");
  expect(result.value.blob.type).toBe("application/pdf");
  expect(pdfTrouble(pdf)).toEqual([]);
  expect(elementsOf(pdf, "Figure")).toHaveLength(4);
});

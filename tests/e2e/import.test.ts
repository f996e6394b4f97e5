import { it } from "vitest";

import { importThreeGroups, importWorkbook } from "#tests/support/import-job.ts";
import { visit } from "#tests/support/user.ts";

it("B4 R2 answer sheets of three groups become three rounds on the dashboard, nl", async () => {
  await importThreeGroups(await visit({ width: 320 }));
});

it("B4: a workbook by openpyxl becomes a meeting of seven forms, nl", async () => {
  await importWorkbook(await visit(), "openpyxl");
});

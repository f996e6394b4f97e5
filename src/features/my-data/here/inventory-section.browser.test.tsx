import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { addExample } from "#storage/rows/example.ts";
import { deleteMember } from "#storage/rows/members.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { messages } from "#tests/support/words.ts";

import { InventorySection } from "./inventory-section.tsx";

const { erase } = messages;

let device: Database;

beforeEach(() => {
  device = new Database(newId());
});

afterEach(() => {
  cleanup();
  device.close();
});

async function numberOf(kind: string): Promise<number> {
  const row = (await screen.findByRole("rowheader", { name: kind })).closest("tr");
  return Number(
    within(row ?? document.body)
      .getByRole("cell")
      .textContent?.replaceAll(/\D/g, ""),
  );
}

it.each(LANGUAGES)("B8 says which data there are, where, and who can see them, %s", async (language) => {
  const rows = exampleCommunity("2026-01-01", language);
  await addExample(device, rows);
  await renderPage(<InventorySection />, device, language);
  const { inventory } = (await loadSpeech(language)).messages.erase;

  expect(await screen.findByRole("heading", { name: inventory.title })).toBeVisible();
  expect(screen.getByText(inventory.where)).toBeVisible();
  const { kinds } = inventory;
  expect(await numberOf(kinds.communities)).toBe(1);
  expect(await numberOf(kinds.members)).toBe(rows.members.length);
  expect(await numberOf(kinds.counts)).toBe(rows.counts.length);
  for (const line of [...inventory.people, ...inventory.preferences, inventory.rightsText])
    expect(screen.getByText(line)).toBeVisible();
});

it("B8 follows what is deleted: out of sight, and named as not erased yet", async () => {
  const rows = exampleCommunity("2026-01-01", "nl");
  await addExample(device, rows);
  await renderPage(<InventorySection />, device);
  expect(await numberOf(erase.inventory.kinds.members)).toBe(rows.members.length);
  expect(screen.queryByText(erase.inventory.kinds.deleted)).toBeNull();

  await deleteMember(device, rows.members[0]?.id ?? "", true);

  await waitFor(async () =>
    expect(await numberOf(erase.inventory.kinds.members)).toBe(rows.members.length - 1),
  );
  expect(await numberOf(erase.inventory.kinds.deleted)).toBeGreaterThanOrEqual(1);
});

import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

import { QuestionnairePage } from "./questionnaire-page.tsx";

const words = messages.importing.questionnaire;
const { copy } = words.forms;

let database: Database;

beforeEach(async () => {
  const stored = await storedCommunity();
  ({ database } = stored);
  await renderPage(<QuestionnairePage community={{ ...stored.community, threshold: 7 }} />, database);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  database.close();
});

it("B4: each part of the form is in sight and goes to the clipboard by its own button", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  const shown = screen.getAllByRole<HTMLTextAreaElement>("textbox").map(({ value }) => value);
  expect(shown[0]).toBe(words.intro(7));
  expect(shown[2]?.split("\n")).toHaveLength(12);
  expect(shown[3]?.split("\n").at(-1)).toBe(messages.vocabulary.answers["not-applicable"]);

  for (const button of [copy.intro, copy.question, copy.statements, copy.answers, copy.all])
    await userEvent.click(screen.getByRole("button", { name: button }));
  await waitFor(() => expect(screen.getAllByText(words.forms.copied)).toHaveLength(5));
  expect(copied).toEqual([...shown, shown.join("\n\n")]);
});

it("B4: where the browser forbids copying, the page says what to do instead", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await userEvent.click(screen.getByRole("button", { name: copy.statements }));
  expect(await screen.findByText(words.forms.notCopied)).toBeVisible();
});

it("B4: the empty sheet comes as a workbook and as text, named after the community", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download.replace(/\d{4}-\d\d-\d\d/u, "day"));
  });
  await userEvent.click(screen.getByRole("button", { name: words.sheet.workbook }));
  await waitFor(() => expect(saved).toEqual(["invulblad-day-proeftuin.xlsx"]));
  await userEvent.click(screen.getByRole("button", { name: words.sheet.csv }));
  await waitFor(() => expect(saved[1]).toBe("invulblad-day-proeftuin.csv"));
});

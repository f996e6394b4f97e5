import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";

import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

import { NumbersOut } from "./numbers-out.tsx";

const words = messages.takeHome.numbers;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("D4: the scores come as a workbook and as text, with what they mean, named after the community", async () => {
  const { database, community } = await storedCommunity();
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download.replace(/\d{4}-\d\d-\d\d/u, "day"));
  });
  await renderPage(<NumbersOut community={community} />, database);

  await userEvent.click(await screen.findByRole("button", { name: words.workbook }));
  await waitFor(() => expect(saved).toEqual(["scores-day-proeftuin.xlsx"]));
  await userEvent.click(screen.getByRole("button", { name: words.csv }));
  await waitFor(() => expect(saved[1]).toBe("scores-day-proeftuin.csv"));
  await userEvent.click(screen.getByRole("button", { name: words.codebook }));
  await waitFor(() => expect(saved[2]).toBe("uitleg-scores-day-proeftuin.csv"));
  database.close();
});

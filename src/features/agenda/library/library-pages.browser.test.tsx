import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { loadWorkForms } from "#content/load-work-forms.ts";
import { type AgendaRoom, openAgendaRoom } from "#tests/support/agenda-room.tsx";
import { visibleLetters } from "#tests/support/letters.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { messages } from "#tests/support/words.ts";

import { LibraryPage } from "./library-page.tsx";
import { WorkFormPage } from "./work-form-page.tsx";
import { WorkFormScreen } from "./work-form-screen.tsx";

const { library } = messages;
const forms = await loadWorkForms("nl");

const user = userEvent.setup();
let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(async () => {
  cleanup();
  await room.close();
});

/** Of the cards: other headings have no link. */
const names = () =>
  screen
    .queryAllByRole("link")
    .map((link) => link.textContent)
    .filter(isForm);
const isForm = (name: string) => forms.some(({ texts }) => texts.name === name);

async function open(factorId?: string): Promise<void> {
  await renderPage(
    <LibraryPage community={room.community} {...(factorId !== undefined && { factorId })} />,
    room.database,
  );
  await screen.findByRole("heading", { name: library.questions.before });
}

it("G1 U2 shows every work form, and says how many are found as one narrows it down", async () => {
  await open();
  const status = screen.getByRole("status");
  expect(status).toHaveTextContent(library.found(forms.length, forms.length));
  await user.type(screen.getByLabelText(library.find.words), "schaal");
  expect(status).not.toHaveTextContent(library.found(forms.length, forms.length));
  expect(names()).toContain("Schaalvraag");
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toEqual([]);

  await user.clear(screen.getByLabelText(library.find.words));
  await user.type(screen.getByLabelText(library.find.words), "zzz");
  expect(screen.getByText(library.none.title)).toBeVisible();
  await user.click(screen.getByRole("button", { name: library.find.again }));
  expect(status).toHaveTextContent(library.found(forms.length, forms.length));
});

it("G1 opens with the forms of a factor, and a shorter time leaves fewer", async () => {
  await open("shared-vision");
  const before = names().length;
  expect(before).toBeLessThan(forms.length);
  await user.selectOptions(screen.getByLabelText(library.find.minutes), library.find.atMost(30));
  expect(names().length).toBeLessThan(before);
});

it("G1 a card tells what to do before, the steps and what they yield, with its source", async () => {
  await renderPage(<WorkFormPage community={room.community} formId="scale-question" />, room.database);
  expect(await screen.findByRole("heading", { level: 1, name: "Schaalvraag" })).toBeVisible();
  const { texts, credits } = forms.find(({ form }) => form.id === "scale-question") ?? {};
  const steps = screen.getByRole("region", { name: library.form.steps });
  expect(
    within(steps)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(texts?.steps);
  for (const said of [texts?.purpose, texts?.preparation, texts?.harvest])
    expect(screen.getByText(said ?? "")).toBeVisible();
  expect(screen.getByText(library.form.credit(credits ?? []))).toBeVisible();
});

it.each([
  [1280, 720],
  [1024, 768],
  [1920, 1080],
])(
  "U2 every work form stands whole on a screen of %i by %i, in letters of 24 px on 1080 lines",
  async (width, height) => {
    await page.viewport(width, height);
    for (const { form, texts } of forms) {
      const { unmount } = await renderPage(
        <WorkFormScreen community={room.community} formId={form.id} />,
        room.database,
      );
      await screen.findByRole("heading", { level: 1, name: texts.name });
      expect(document.documentElement.scrollHeight, form.id).toBeLessThanOrEqual(height);
      const letters = visibleLetters(document.querySelector(".on-screen") ?? document.body);
      expect(
        letters.filter(({ isInSight }) => !isInSight),
        form.id,
      ).toEqual([]);
      if (height === 1080)
        expect(
          letters.filter(({ size }) => size < 24),
          form.id,
        ).toEqual([]);
      unmount();
    }
  },
);

it("G1 the timer takes as long as the form, and stops", async () => {
  await renderPage(<WorkFormScreen community={room.community} formId="scale-question" />, room.database);
  const { minutes } = forms.find(({ form }) => form.id === "scale-question")?.form ?? { minutes: 0 };
  await user.click(await screen.findByRole("button", { name: library.screen.start(minutes) }));
  expect(screen.getByRole("timer")).toHaveTextContent(new RegExp(`^(${minutes}:00|${minutes - 1}:5)`, "u"));
  await user.click(screen.getByRole("button", { name: library.screen.stop }));
  expect(screen.queryByRole("timer")).toBeNull();
});

it("G1 a card that does not exist says so, and leads to all of them", async () => {
  await renderPage(<WorkFormPage community={room.community} formId="nergens" />, room.database);
  expect(await screen.findByRole("heading", { name: library.form.gone.title })).toBeVisible();
  expect(screen.getByRole("link", { name: library.all })).toBeVisible();
});

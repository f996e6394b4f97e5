import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";

import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { newId } from "#platform/new-id.ts";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { addExample } from "#storage/rows/example.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { visibleLetters } from "#tests/support/letters.ts";
import { dayAfter } from "#tests/support/make-history.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorLabel, messages } from "#tests/support/words.ts";

import { ProjectorPage } from "./projector-page.tsx";
import { VIEW_NAMES } from "./views.ts";

const { attention, charts, dashboard } = messages;
const { projector } = dashboard;

interface Stored {
  readonly database: Database;
  readonly community: Community;
}

let stored: Stored;

afterEach(() => {
  cleanup();
  stored.database.close();
  location.hash = "";
});

/** What one person answers, by the place of the person and of the factor. */
type Answering = (person: number, factor: number) => Answer;

async function withForms(people: number, rounds: readonly Answering[]): Promise<Stored> {
  const made = await storedCommunity();
  const { database, community } = made;
  for (const [at, answering] of rounds.entries()) {
    const ballots = Array.from({ length: people }, (_, person) =>
      Object.fromEntries(greenport12.factors.map(({ id }, factor) => [id, answering(person, factor)])),
    );
    const heldOn = dayAfter(today(), (at - rounds.length) * 56);
    const place = { communityId: community.id, instrument: greenport12 };
    expect((await importAnswerSheets(database, place, [{ heldOn, title: "", ballots }])).ok).toBe(true);
  }
  return made;
}

const points = [1, 2, 3, 4, 5] as const;
const pointAt = (index: number): Answer => points[index % points.length] ?? 3;

async function oneRound(): Promise<Stored> {
  const made = await storedCommunity();
  const round = await storedRound(made.database, made.community, today());
  for (const [index, { id }] of greenport12.factors.entries())
    await saveAnswer(made.database, round, id, pointAt(index));
  await closeRound(made.database, round.id);
  return made;
}

async function theExample(): Promise<Stored> {
  const database = new Database(newId());
  await addExample(database, exampleCommunity(today(), "nl"));
  const [community] = await database.communities.toArray();
  if (community === undefined) throw new Error("no example");
  return { database, community };
}

/** Everyone was content; now half of the room is not, and the factors that it is about are the first. */
const DIVIDED: readonly Answering[] = [
  (person, factor) => ((person + factor) % 3 === 0 ? 5 : 4),
  (person, factor) => (factor < 4 ? (person % 2 === 0 ? 1 : 5) : factor < 8 ? pointAt(person % 2) : 4),
];

/** A third does not know, and what was high is low. */
const UNSURE: readonly Answering[] = [
  (person, factor) => (factor < 6 ? 4 : pointAt(person + factor)),
  (person, factor) => (person % 3 === 0 ? "dont-know" : factor < 6 ? pointAt(person % 2) : 5),
];

const ROOMS: readonly (readonly [string, () => Promise<Stored>, boolean])[] = [
  ["one round of the manager", oneRound, false],
  ["the example", theExample, true],
  ["24 people who are divided", () => withForms(24, DIVIDED), true],
  ["nine forms with don't knows", () => withForms(9, UNSURE), true],
];

/** Every kind of flag, and don't-knows on many rows; the others in the longer run. */
const FULLEST = "nine forms with don't knows";

describe.each(ROOMS)("U2 of %s", (name, make, hasForms) => {
  const tags = name === FULLEST ? [] : ["long" as const];
  it("every view stands whole on every screen, in letters of 24 px and more", { tags }, async () => {
    stored = await make();
    const { database, community } = stored;
    for (const view of VIEW_NAMES) {
      await renderPage(<ProjectorPage community={community} view={view} />, database);
      await screen.findByRole("link", { name: projector[view], current: "page" });
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [1920, 1080],
      ] as const) {
        await page.viewport(width, height);
        const stage = document.querySelector(".on-screen") ?? document.body;
        const outOfSight = () => visibleLetters(stage).filter(({ isInSight }) => !isInSight);
        const where = `${view} on ${width} x ${height}`;
        await expect.poll(() => outOfSight().map(({ text }) => text), { message: where }).toEqual([]);
        expect(document.documentElement.scrollHeight, where).toBeLessThanOrEqual(height);
        if (height !== 1080) continue;
        await expect
          .poll(() => visibleLetters(stage).filter(({ size }) => size < 24), {
            message: `letters of ${where}`,
          })
          .toEqual([]);
        // Twelve names, and at least a number beside each; the room is never shown an empty frame.
        const isEmpty = view === "distribution" && !hasForms;
        if (!isEmpty)
          await expect.poll(() => visibleLetters(stage).length, { message: where }).toBeGreaterThan(24);
      }
      cleanup();
    }
  });
});

it("U2 a clicker goes from view to view, each at its own address, and Escape leaves", async () => {
  stored = await theExample();
  const { id } = stored.community;
  location.hash = `#/c/${id}/projector`;
  await renderPage(<ProjectorPage {...stored} />, stored.database);
  await screen.findByRole("link", { name: projector.dots, current: "page" });
  fireEvent.keyDown(document.body, { key: "PageDown" });
  expect(location.hash).toBe(`#/c/${id}/projector/view/radar`);
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(location.hash).toBe(`#/c/${id}/dashboard`);
});

it("S1 the answers stand in the order of the title, with who is apart in words", async () => {
  stored = await withForms(8, [
    (person, factor) => (factor === 7 ? (person < 4 ? 2 : 4) : factor === 3 ? pointAt(person) : 4),
  ]);
  await renderPage(<ProjectorPage community={stored.community} view="distribution" />, stored.database);
  const [first = "", second = ""] = greenport12.factors.flatMap(({ id }, at) =>
    at === 7 || at === 3 ? [factorLabel(id)] : [],
  );
  await screen.findByRole("heading", { level: 2 });
  const rows = [...document.querySelectorAll(".distribution__name")].map(({ textContent }) => textContent);
  expect(rows.slice(0, 2)).toEqual(expect.arrayContaining([first, second]));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(rows[0] ?? "");
  expect(
    await screen.findByText(charts.dots.note(attention.names.divided, dashboard.brief.sides(4, 4))),
  ).toBeVisible();
});

import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import {
  type AgendaRoom,
  COMMITMENT,
  openAgendaRoom,
  REPUTATION,
  SENSITIVITY,
} from "#tests/support/agenda-room.tsx";
import { renderPage } from "#tests/support/render-page.tsx";
import { format, messages, startingWith } from "#tests/support/words.ts";

import { FactorPage } from "./factor-page.tsx";

const { agenda, dashboard } = messages;

const user = userEvent.setup();

let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(() => room.close());

/** From the page of a factor to the agendas. */
async function putOnAgenda(factorId: string) {
  await renderPage(<FactorPage community={room.community} factorId={factorId} />, room.database);
  await user.click(await screen.findByRole("link", { name: dashboard.factor.toAgenda }));
  expect(window.location.hash).toBe(`#/c/${room.community.id}/agenda`);
  cleanup();
  await room.openAgendas();
}

it("G1 takes a factor along to the page that makes an agenda", async () => {
  await room.score(1);
  await putOnAgenda("reputation");
  expect(await screen.findByRole("combobox", { name: agenda.make.factor })).toHaveDisplayValue(REPUTATION);
  const why = screen.getByRole("textbox", { name: agenda.make.reason });
  await expect.poll(() => document.activeElement).toBe(why);

  await user.keyboard("De open dag komt eraan");
  await room.make();
  expect(await room.storedOrder()).toEqual(["commitment", "reputation"]);
});

it("G1 chooses a factor that stands out and is not among the first three", async () => {
  await room.score(4);
  await putOnAgenda("competitive-sensitivity");
  expect(await screen.findByRole("checkbox", { name: SENSITIVITY })).toBeChecked();
  expect(screen.getByRole("combobox", { name: agenda.make.factor })).toHaveDisplayValue(
    agenda.make.chooseFactor,
  );
});

it("G1 takes a factor along to the coming agenda, and offers none that is on it", async () => {
  await room.score(1);
  await room.openAgendas();
  await room.make();
  cleanup();

  await putOnAgenda("reputation");
  await expect.poll(() => window.location.hash).toMatch(/\/agenda\/.+/);
  await room.openAgenda();
  const what = () => screen.getByRole("combobox", { name: agenda.add.what });
  expect(what()).toHaveDisplayValue(REPUTATION);
  await expect
    .poll(() => document.activeElement)
    .toBe(screen.getByRole("textbox", { name: startingWith(agenda.make.reason) }));
  cleanup();

  // What is on it says so, and leads there.
  const [{ heldOn } = { heldOn: "" }] = await room.database.meetings.reverse().sortBy("heldOn");
  const day = format.day(heldOn);
  await renderPage(<FactorPage community={room.community} factorId="commitment" />, room.database);
  expect(await screen.findByText(dashboard.onAgenda.coming(day), { exact: false })).toBeVisible();
  await user.click(screen.getByRole("link", { name: dashboard.onAgenda.openOf(day) }));
  cleanup();
  await expect.poll(() => window.location.hash).toMatch(/\/agenda\/.+/);
  await room.openAgenda();
  expect(screen.getByRole("heading", { level: 3, name: COMMITMENT })).toBeVisible();
  expect(what()).toHaveDisplayValue(agenda.add.choose);
});

it("R5 G6: tells what was written on forms where the rule that was told allows it", async () => {
  const { database, community } = room;
  const ballots = Array.from({ length: 6 }, () => ({ commitment: 4 as const }));
  const place = { communityId: community.id, instrument: greenport12 };
  const stored = await importAnswerSheets(database, place, [{ heldOn: "2026-03-02", title: "", ballots }]);
  const roundId = stored.ok ? (stored.value[0] ?? "") : "";
  await database.counts.update(roundId, { remarks: [{ factorId: "commitment", text: "Meer tijd" }] });
  const page = async (remarkRule: "told" | "from-ten") => {
    await database.rounds.update(roundId, { remarkRule });
    await renderPage(<FactorPage community={community} factorId="commitment" />, database);
    await screen.findByRole("heading", { name: dashboard.factor.now });
  };

  await page("told");
  expect(await screen.findByText("Meer tijd")).toBeVisible();
  cleanup();
  await page("from-ten");
  expect(screen.queryByText("Meer tijd")).toBeNull();
});

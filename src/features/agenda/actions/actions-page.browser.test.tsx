import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { daysLater } from "#domain/day-number.ts";
import { today } from "#platform/today.ts";
import { addAction } from "#storage/rows/actions.ts";
import { saveMember } from "#storage/rows/members.ts";
import { type AgendaRoom, openAgendaRoom } from "#tests/support/agenda-room.tsx";
import { renderPage } from "#tests/support/render-page.tsx";
import { messages, startingWith } from "#tests/support/words.ts";
import { useUndo } from "#view-state/undo.ts";

import { ActionsPage } from "./actions-page.tsx";

const { actions } = messages;
const WHAT = "De cijfers rondsturen";

const user = userEvent.setup();
let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(() => room.close());

const open = () => renderPage(<ActionsPage community={room.community} />, room.database);
const stored = () => room.database.actions.toArray();
const item = () => screen.getByRole("listitem");

async function agree(dueOn: string | null = null): Promise<void> {
  await addAction(
    room.database,
    { communityId: room.community.id, agreedOn: "2026-03-02" },
    { what: WHAT, ownerId: null, dueOn, ifThen: "", ourselves: null, whoElse: "" },
  );
}

it("G2 agrees on an action in three fields, and says who does it and when it is due", async () => {
  await saveMember(
    room.database,
    { communityId: room.community.id, rolesBefore: [] },
    { name: "Noor", organisation: "", organisationKind: "company", mandate: "broad", roles: [] },
  );
  await open();
  expect(await screen.findByText(actions.none)).toBeVisible();
  await user.click(screen.getByRole("button", { name: actions.add }));
  const what = screen.getByRole("textbox", { name: actions.what });
  expect(document.activeElement).toBe(what);

  await user.click(screen.getByRole("button", { name: actions.save }));
  expect(screen.getByRole("alert")).toHaveTextContent(actions.whatMissing);
  expect(document.activeElement).toBe(what);
  expect(await stored()).toEqual([]);

  await user.type(what, WHAT);
  await user.selectOptions(screen.getByRole("combobox", { name: actions.owner }), "Noor");
  await user.type(screen.getByLabelText(actions.due), daysLater(today(), 3));
  await user.click(screen.getByRole("button", { name: actions.save }));

  expect(await screen.findByText(WHAT)).toBeVisible();
  expect(item()).toHaveTextContent("Noor");
  expect(within(item()).getByText(startingWith(actions.dues.later("")))).toBeVisible();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: actions.add }));
});

it("G3 says what is overdue, in words and not by colour alone", async () => {
  await agree(daysLater(today(), -1));
  await open();
  expect(await screen.findByText(startingWith(actions.dues.overdue("")))).toBeVisible();
});

it("G3 closes only with what became of it, and with a word where it was not done; and takes that back", async () => {
  await agree();
  await open();
  await user.click(await screen.findByRole("button", { name: actions.closeOf(WHAT) }));
  const form = within(screen.getByRole("form", { name: actions.closeTitle(WHAT) }));
  await user.click(form.getByRole("button", { name: actions.close }));
  expect(form.getByRole("alert")).toHaveTextContent(actions.outcomeMissing);

  await user.click(form.getByRole("radio", { name: actions.outcomes.dropped }));
  await user.click(form.getByRole("button", { name: actions.close }));
  expect(form.getByRole("alert")).toHaveTextContent(actions.wordMissing);
  expect((await stored())[0]?.outcome).toBeUndefined();

  await user.type(form.getByRole("textbox", { name: actions.word }), "Staat al op de site.");
  await user.click(form.getByRole("button", { name: actions.close }));
  const fold = await screen.findByText(actions.closed(1));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(actions.open));
  await user.click(fold);
  expect(item()).toHaveTextContent("Staat al op de site.");

  await useUndo.getState().last?.undo();
  expect(await screen.findByRole("button", { name: actions.closeOf(WHAT) })).toBeVisible();
  expect(await stored()).toMatchObject([{ outcome: null, closingWord: "Staat al op de site." }]);
});

it("G3 what is open stands first on the next agenda by itself, though the point it came of is gone", async () => {
  await agree();
  await room.score(1);
  await room.openAgendas();
  await room.make();
  const first = await screen.findByRole("region", { name: actions.openFirst });
  expect(first).toHaveTextContent(WHAT);

  await user.click(screen.getByRole("button", { name: actions.add }));
  await user.type(screen.getByRole("textbox", { name: actions.what }), "Een tweede actie");
  await user.click(screen.getByRole("button", { name: actions.save }));
  await waitFor(async () => expect(await stored()).toHaveLength(2));
  expect((await stored()).find(({ what }) => what !== WHAT)).toMatchObject({ factorId: "commitment" });

  await room.database.agendaPoints.clear();
  cleanup();
  await open();
  expect(await screen.findAllByRole("listitem")).toHaveLength(2);
});

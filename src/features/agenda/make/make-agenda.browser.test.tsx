import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { flagsIn } from "#domain/attention/flags-in.ts";
import {
  type AgendaRoom,
  BUILDING,
  COMMITMENT,
  openAgendaRoom,
  REPUTATION,
  ROLES,
  SENSITIVITY,
} from "#tests/support/agenda-room.tsx";
import { factorLabel, messages, startingWith } from "#tests/support/words.ts";
import { useUndo } from "#view-state/undo.ts";

const { agenda, terms } = messages;

const user = userEvent.setup();

let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(() => room.close());

const pointNames = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const point = (name: string) => within(screen.getByRole("listitem", { name }));

describe("making an agenda", () => {
  it("A9 proposes at most three factors with their evidence and why, and shows the others at a click", async () => {
    await room.score(4);
    await room.openAgendas();

    await expect.poll(() => screen.queryAllByRole("checkbox", { checked: true })).toHaveLength(3);
    const first = screen.getByRole("checkbox", { name: COMMITMENT });
    // Spelled out: the description is put together from the sentence of the flag and that of the proposal.
    expect(first).toHaveAccessibleDescription(/De community manager geeft een 2/);
    expect(first).toHaveAccessibleDescription(/Voorgesteld omdat/);
    expect(screen.queryByRole("checkbox", { name: SENSITIVITY })).toBeNull();

    await user.click(screen.getByRole("button", { name: agenda.make.moreFlagged(1) }));
    expect(screen.getByRole("checkbox", { name: SENSITIVITY })).not.toBeChecked();
  });

  it("G1 makes the agenda with the evidence copied, the fitting question and open actions first", async () => {
    await room.score(2);
    await room.openAgendas();
    await user.click(await screen.findByRole("checkbox", { name: terms.standingItems.openActions.title }));
    await user.click(screen.getByRole("checkbox", { name: terms.standingItems.homeBase.title }));
    await room.make();

    expect(await room.storedOrder()).toEqual([
      "openActions",
      "commitment",
      "qualities-and-roles",
      "homeBase",
    ]);
    const stored = (await room.database.agendaPoints.toArray()).find(
      ({ factorId }) => factorId === "commitment",
    );
    expect(flagsIn(stored?.evidence).map(({ kind }) => kind)).toEqual(["low"]);
    expect(stored?.question).toBe(terms.openQuestions.low[0]);
    expect(stored?.ownerId).toBeUndefined();

    cleanup();
    await room.openAgendas();
    expect(await screen.findByRole("link", { name: agenda.overview.open })).toBeVisible();
  });

  it("A9 sets a proposed factor aside with a reason, proposes the next one, and takes it back", async () => {
    await room.score(4);
    await room.openAgendas();
    await user.click(await screen.findByRole("checkbox", { name: COMMITMENT }));
    await user.click(screen.getByRole("button", { name: agenda.make.aside }));
    expect(await screen.findByRole("alert")).toHaveTextContent(agenda.make.asideMissing);
    const whyNot = screen.getByRole("textbox", { name: agenda.make.asideReason });
    expect(document.activeElement).toBe(whyNot);

    await user.type(whyNot, "Dat bespraken we gisteren");
    await user.click(screen.getByRole("button", { name: agenda.make.aside }));
    expect(await screen.findByText("Dat bespraken we gisteren")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: COMMITMENT })).toBeNull();
    expect(screen.getByRole("checkbox", { name: SENSITIVITY })).toBeChecked();
    expect(useUndo.getState().last?.text).toBe(agenda.make.asideDone(factorLabel("commitment")));

    await user.click(screen.getByRole("button", { name: startingWith(agenda.make.asideBack) }));
    expect(await screen.findByRole("checkbox", { name: COMMITMENT })).toBeChecked();
    expect(screen.queryByText("Dat bespraken we gisteren")).toBeNull();
  });

  it("A9 adds a factor that does not stand out, with a reason", async () => {
    await room.score(1);
    await room.openAgendas();
    const add = await screen.findByRole("button", { name: agenda.make.addFactor });
    const factor = screen.getByRole("combobox", { name: agenda.make.factor });
    await user.click(add);
    expect(document.activeElement).toBe(factor);
    await user.selectOptions(factor, REPUTATION);
    await user.click(add);
    expect(await screen.findByRole("alert")).toHaveTextContent(agenda.make.reasonMissing);
    const why = screen.getByRole("textbox", { name: agenda.make.reason });
    expect(document.activeElement).toBe(why);

    await user.type(why, "De open dag komt eraan");
    await user.click(add);
    await room.make();

    expect(pointNames()).toEqual([COMMITMENT, REPUTATION]);
    expect(point(REPUTATION).getByRole("textbox", { name: agenda.point.reason })).toHaveValue(
      "De open dag komt eraan",
    );
  });

  it("A9 takes along what was typed and not yet added or set aside", async () => {
    await room.score(4);
    await room.openAgendas();
    await user.click(await screen.findByRole("checkbox", { name: COMMITMENT }));
    await user.type(
      screen.getByRole("textbox", { name: agenda.make.asideReason }),
      "Dat bespraken we gisteren ",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: agenda.make.factor }), REPUTATION);
    await user.type(screen.getByRole("textbox", { name: agenda.make.reason }), "De open dag komt eraan");
    expect(screen.getByText(agenda.make.submitHint(3))).toBeVisible();
    await room.make();

    expect(pointNames()).toEqual([ROLES, BUILDING, REPUTATION]);
    expect(point(REPUTATION).getByRole("textbox", { name: agenda.point.reason })).toHaveValue(
      "De open dag komt eraan",
    );
    const [aside, ...others] = await room.database.setAsides.toArray();
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ factorId: "commitment", reason: "Dat bespraken we gisteren" });
    const [round] = await room.database.rounds.toArray();
    expect(aside?.roundId).toBe(round?.id);
  });

  it("A9 makes no agenda while a factor is half added, and goes to what is missing", async () => {
    await room.score(1);
    await room.openAgendas();
    const make = await screen.findByRole("button", { name: agenda.make.submit });
    const factor = screen.getByRole("combobox", { name: agenda.make.factor });
    await user.selectOptions(factor, REPUTATION);
    await user.click(make);
    const why = screen.getByRole("textbox", { name: agenda.make.reason });
    expect(await screen.findByRole("alert")).toHaveTextContent(agenda.make.reasonMissing);
    expect(document.activeElement).toBe(why);

    await user.type(why, "De open dag komt eraan");
    await user.selectOptions(factor, agenda.make.chooseFactor);
    await user.click(make);
    expect(await screen.findByRole("alert")).toHaveTextContent(agenda.make.factorMissing);
    expect(document.activeElement).toBe(factor);
    expect(why).toHaveValue("De open dag komt eraan");
    expect(await room.database.agendas.count()).toBe(0);

    await user.clear(why);
    await room.make();
    expect(pointNames()).toEqual([COMMITMENT]);
  });

  it("A9 keeps the reason of a factor that is checked again, and puts that factor on the agenda", async () => {
    await room.score(1);
    await room.openAgendas();
    const commitment = await screen.findByRole("checkbox", { name: COMMITMENT });
    await user.click(commitment);
    await user.type(screen.getByRole("textbox", { name: agenda.make.asideReason }), "Te druk");
    await user.click(commitment);
    await user.click(commitment);
    expect(screen.getByRole("textbox", { name: agenda.make.asideReason })).toHaveValue("Te druk");
    await user.click(commitment);
    await room.make();
    expect(pointNames()).toEqual([COMMITMENT]);
    expect(await room.database.setAsides.count()).toBe(0);
  });

  it("A8 says it when it is too early to say, and lets one make an agenda all the same", async () => {
    await room.score(0);
    await room.openAgendas();
    expect(await screen.findByText(agenda.quiet.tooEarly.text)).toBeVisible();
    expect(screen.getByText(agenda.make.submitHint(0))).toBeVisible();
  });

  it("G1 asks to score first where nothing was scored", async () => {
    await room.openAgendas();
    expect(await screen.findByRole("link", { name: agenda.quiet.noRounds.action })).toHaveAttribute(
      "href",
      `#/c/${room.community.id}/score`,
    );
  });
});

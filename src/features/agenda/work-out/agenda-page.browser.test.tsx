import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { loadWorkForms } from "#content/load-work-forms.ts";
import { type RemarkLevel, scoreId } from "#domain/rounds/round.ts";
import { DEFAULT_MINUTES } from "#features/agenda/make/new-points.ts";
import { saveMember } from "#storage/rows/members.ts";
import { type AgendaRoom, BUILDING, COMMITMENT, openAgendaRoom, ROLES } from "#tests/support/agenda-room.tsx";
import { renderPage } from "#tests/support/render-page.tsx";
import { factorLabel, messages, startingWith } from "#tests/support/words.ts";
import { useUndo } from "#view-state/undo.ts";

import { AgendaPage } from "./agenda-page.tsx";

const { agenda, documents, terms } = messages;

const user = userEvent.setup();

let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(() => room.close());

const pointNames = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const point = (name: string) => within(screen.getByRole("listitem", { name }));

/** Scores, takes the proposals over and opens the agenda. */
async function openProposedAgenda(lows: number) {
  await room.score(lows);
  await room.openAgendas();
  await room.make();
}

async function addMember(name: string, organisation = "") {
  await saveMember(
    room.database,
    { communityId: room.community.id, rolesBefore: [] },
    { name, organisation, organisationKind: "company", mandate: "broad", roles: [] },
  );
}

describe("working an agenda out", () => {
  it("G1 takes over the tip and the work form that fit, in one press, and leaves both to be changed", async () => {
    await openProposedAgenda(2);
    const help = await point(COMMITMENT).findByRole("complementary", { name: agenda.help.title });
    const other = await point(ROLES).findByRole("complementary", { name: agenda.help.title });
    expect(help.textContent).toContain(messages.attention.names.low);
    await user.click(within(help).getByRole("button", { name: agenda.help.take }));

    await waitFor(() => expect(help).not.toBeInTheDocument());
    const points = await room.database.agendaPoints.toArray();
    const stored = points.find(({ factorId }) => factorId === "commitment");
    const form = (await loadWorkForms("nl")).find((one) => one.form.id === stored?.workFormId);
    expect(help.textContent).toContain(form?.texts.name);
    expect(stored?.minutes).toBe(form?.form.minutes);
    const tips = await room.database.agendaPointTips.toArray();
    expect(tips.map(({ pointId, deleted }) => [pointId, deleted])).toEqual([[stored?.id, false]]);
    const [firstTip] = point(COMMITMENT).getAllByRole("checkbox");
    expect(firstTip).toBeChecked();
    expect(point(COMMITMENT).getByRole("combobox", { name: agenda.point.workForm })).toHaveValue(
      form?.form.id,
    );
    expect(document.activeElement).toBe(firstTip);
    // What one point has, another is not told to take.
    await waitFor(() => expect(other.textContent).not.toContain(form?.texts.name));
  });

  it("G1 moves a point with the buttons, keeps the focus and says where it is now", async () => {
    await openProposedAgenda(3);
    expect(pointNames()).toEqual([COMMITMENT, ROLES, BUILDING]);
    const down = point(COMMITMENT).getByRole("button", { name: startingWith(agenda.point.down) });
    await user.click(down);
    await user.click(down);

    await waitFor(() => expect(pointNames()).toEqual([ROLES, BUILDING, COMMITMENT]));
    expect(document.activeElement).toBe(
      point(COMMITMENT).getByRole("button", { name: startingWith(agenda.point.down) }),
    );
    expect(screen.getByText(agenda.point.moved(factorLabel("commitment"), 3, 3))).toBeInTheDocument();
    await waitFor(async () =>
      expect(await room.storedOrder()).toEqual(["qualities-and-roles", "community-building", "commitment"]),
    );

    await user.click(down);
    expect(pointNames()).toEqual([ROLES, BUILDING, COMMITMENT]);
  });

  it("G1 moves a point with the keyboard, and tells it in the language of the app", async () => {
    await openProposedAgenda(3);
    await user.click(screen.getByRole("button", { name: agenda.page.short }));
    point(COMMITMENT)
      .getByRole("button", { name: startingWith(agenda.sorting.handle) })
      .focus();
    await user.keyboard("[Space]");
    expect(await screen.findByText(agenda.sorting.pickedUp(factorLabel("commitment")))).toBeInTheDocument();
    await pause();
    await user.keyboard("[ArrowDown]");
    expect(await screen.findByText(agenda.sorting.over(factorLabel("commitment"), 2, 3))).toBeInTheDocument();
    await pause();
    await user.keyboard("[Space]");
    expect(
      await screen.findByText(agenda.sorting.dropped(factorLabel("commitment"), 2, 3)),
    ).toBeInTheDocument();

    expect(pointNames()).toEqual([ROLES, COMMITMENT, BUILDING]);
    await waitFor(async () =>
      expect(await room.storedOrder()).toEqual(["qualities-and-roles", "commitment", "community-building"]),
    );
  });

  it("G1 adds the minutes up, and refuses what is no number of minutes", async () => {
    await openProposedAgenda(2);
    expect(screen.getByText(agenda.page.total(40))).toBeVisible();
    const minutes = point(COMMITMENT).getByRole("spinbutton", { name: agenda.point.minutes });
    await user.clear(minutes);
    await user.type(minutes, "45");
    await user.tab();
    expect(await screen.findByText(agenda.page.total(65))).toBeVisible();

    await user.clear(minutes);
    await user.type(minutes, "500");
    await user.tab();
    expect(await screen.findByRole("alert")).toHaveTextContent("0 tot en met 480");
    expect(screen.getByText(agenda.page.total(65))).toBeVisible();
  });

  it("G1 keeps question, tips and owner after the page is left and opened again", async () => {
    await addMember("Noor");
    await openProposedAgenda(1);
    const question = () => point(COMMITMENT).getByRole("textbox", { name: agenda.point.question });
    const tip = () => point(COMMITMENT).getAllByRole("checkbox").at(1)!;
    const owner = () => point(COMMITMENT).getByRole("combobox", { name: agenda.point.owner });
    expect(owner()).toHaveDisplayValue(agenda.point.nobody);

    await user.click(tip());
    await user.selectOptions(owner(), "Noor");
    await user.clear(question());
    // Left while the last words still wait to be saved.
    await user.type(question(), "Wat geeft ons energie?");
    await room.openAgenda();

    await waitFor(() => expect(question()).toHaveValue("Wat geeft ons energie?"));
    expect(tip()).toBeChecked();
    const tips = point(COMMITMENT).getAllByRole("checkbox").length;
    expect(screen.getByText(agenda.point.chosen(1, tips))).toBeVisible();
    expect(owner()).toHaveDisplayValue("Noor");
  });

  it("G1 saves while one types, and says so", async () => {
    await openProposedAgenda(1);
    await user.type(point(COMMITMENT).getByRole("textbox", { name: agenda.point.question }), " En nu?");
    expect(await screen.findByText(agenda.page.saved)).toBeVisible();
    const [stored] = await room.database.agendaPoints.toArray();
    expect(stored?.question).toMatch(/En nu\?$/);
  });

  it("G1 puts a name on the list without leaving the agenda, and has that person lead the point", async () => {
    await openProposedAgenda(1);
    const owner = point(COMMITMENT).getByRole("combobox", { name: agenda.point.owner });
    await user.selectOptions(owner, agenda.point.somebodyNew);
    const name = point(COMMITMENT).getByRole("textbox", { name: agenda.point.newName });
    expect(document.activeElement).toBe(name);
    await user.click(point(COMMITMENT).getByRole("button", { name: agenda.point.addName }));
    expect(await screen.findByRole("alert")).toHaveTextContent(agenda.point.newNameMissing);

    await user.type(name, " Noor {Enter}");
    await waitFor(() => expect(owner).toHaveDisplayValue("Noor"));
    const [member] = await room.database.members.toArray();
    expect(member).toMatchObject({ name: "Noor", mandate: "unknown" });
    await waitFor(async () =>
      expect((await room.database.agendaPoints.toArray())[0]?.ownerId).toBe(member?.id),
    );
    expect(document.activeElement).toBe(owner);
  });

  it("G1 tells two members with one name apart by their organisation", async () => {
    await addMember("Noor", "Kwekerij Zon");
    await addMember("Noor", "Gemeente Westland");
    await openProposedAgenda(1);
    const owner = point(COMMITMENT).getByRole("combobox", { name: agenda.point.owner });
    expect(within(owner).getByRole("option", { name: "Noor (Kwekerij Zon)" })).toBeInTheDocument();
    await user.selectOptions(owner, "Noor (Gemeente Westland)");
    expect(owner).toHaveDisplayValue("Noor (Gemeente Westland)");
  });

  it("U4 takes a point off and puts it back", async () => {
    await openProposedAgenda(2);
    await user.click(point(COMMITMENT).getByRole("button", { name: startingWith(agenda.point.remove) }));
    await waitFor(() => expect(pointNames()).toEqual([ROLES]));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: agenda.page.points }));
    await useUndo.getState().last?.undo();
    await waitFor(() => expect(pointNames()).toEqual([COMMITMENT, ROLES]));
  });

  it("G1 adds a point of one's own and a standing item", async () => {
    await openProposedAgenda(1);
    const what = screen.getByRole("combobox", { name: agenda.add.what });
    await user.selectOptions(what, agenda.add.own);
    await user.type(screen.getByRole("textbox", { name: agenda.add.ownTitle }), "Rondleiding");
    await user.click(screen.getByRole("button", { name: agenda.add.submit }));
    await waitFor(() => expect(pointNames()).toEqual([COMMITMENT, "Rondleiding"]));
    await user.selectOptions(what, terms.standingItems.sharedVision.title);
    await user.click(screen.getByRole("button", { name: agenda.add.submit }));
    await waitFor(() =>
      expect(pointNames()).toEqual([COMMITMENT, "Rondleiding", terms.standingItems.sharedVision.title]),
    );
  });

  it("A8: prints the numbers that stand behind a fold on the screen", async () => {
    await openProposedAgenda(1);
    const { why, lowLimit } = messages.attention.details;
    const score = messages.attention.title.only("2");
    const limit = lowLimit(score.charAt(0).toUpperCase() + score.slice(1), "2,5", false);
    expect(screen.getByText(`${why.low} ${limit}.`)).toBeInTheDocument();
  });

  it("G6: has what was written for the group at its point, on paper too, and nothing that is for the manager alone", async () => {
    await room.score(2);
    const [round] = await room.database.rounds.toArray();
    const write = async (factorId: string, remark: string, remarkLevel: RemarkLevel) =>
      room.database.scores.update(scoreId(round?.id ?? "", factorId), { remark, remarkLevel });
    await write("commitment", "We missen de telers.", "team");
    await write("qualities-and-roles", "Jan is lastig.", "private");
    await room.openAgendas();
    await room.make();

    expect(point(COMMITMENT).getByText("We missen de telers.")).toBeVisible();
    expect(screen.getAllByText("We missen de telers.")).toHaveLength(2);
    expect(screen.queryByText("Jan is lastig.")).toBeNull();
  });

  it("G1 remembers the work form, out of those that serve the factor", async () => {
    await openProposedAgenda(1);
    const form = () => point(COMMITMENT).findByRole("combobox", { name: agenda.point.workForm });
    const first = within(await form())
      .getAllByRole<HTMLOptionElement>("option")
      .at(1)!;
    await user.selectOptions(await form(), first.value);
    expect(await point(COMMITMENT).findByText(agenda.point.workFormHow)).toBeVisible();
    // On paper its steps stand behind the points.
    expect(await screen.findByText(documents.workForms.heading)).toBeInTheDocument();
    await waitFor(async () =>
      expect((await room.database.agendaPoints.toArray())[0]?.workFormId).toBe(first.value),
    );
  });

  it("G1 offers the minutes of a work form of other length, so that the sum is true", async () => {
    await openProposedAgenda(1);
    const forms = await point(COMMITMENT).findByRole("combobox", { name: agenda.point.workForm });
    const other = (await loadWorkForms("nl")).find(
      ({ form: { minutes }, texts }) =>
        minutes !== DEFAULT_MINUTES && within(forms).queryByRole("option", { name: texts.name }) !== null,
    );
    if (other === undefined) throw new Error("All forms take as long as a point.");
    const { minutes, id } = other.form;
    await user.selectOptions(forms, id);
    expect(screen.getByText(agenda.page.total(DEFAULT_MINUTES))).toBeVisible();

    await user.click(
      await point(COMMITMENT).findByRole("button", { name: agenda.point.takeMinutes(minutes) }),
    );
    expect(await screen.findByText(agenda.page.total(minutes))).toBeVisible();
    expect(point(COMMITMENT).getByRole("spinbutton", { name: agenda.point.minutes })).toHaveValue(minutes);
    expect(point(COMMITMENT).queryByRole("button", { name: agenda.point.takeMinutes(minutes) })).toBeNull();
    expect(document.activeElement).toBe(forms);
  });

  it("G1 says so when the agenda is not there", async () => {
    await renderPage(<AgendaPage community={room.community} agendaId="nowhere" />, room.database);
    expect(await screen.findByText(agenda.page.gone.title)).toBeVisible();
  });
});

describe("taking an agenda along", () => {
  it("D1 downloads the PDF once, says so and keeps the focus", async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const names: string[] = [];
    await openProposedAgenda(1);
    const download = screen.getByRole("button", { name: agenda.take.pdf });
    await user.dblClick(download);
    expect(download).toHaveAttribute("aria-disabled", "true");
    expect(await screen.findByText(agenda.take.pdfDone)).toBeVisible();
    expect(names).toEqual([expect.stringMatching(/^agenda-.*-kas-van-morgen\.pdf$/)]);
    expect(document.activeElement).toBe(download);
    clicked.mockRestore();
  });

  it("D1 shows the text where the browser refuses the clipboard", async () => {
    const refused = (["write", "writeText"] as const).map((way) =>
      vi.spyOn(navigator.clipboard, way).mockRejectedValue(new Error("refused")),
    );
    await openProposedAgenda(1);
    await user.click(screen.getByRole("button", { name: agenda.take.copy }));
    const text = await screen.findByRole("textbox", { name: agenda.take.text });
    expect(text).toHaveDisplayValue(/Kas van Morgen/);
    expect(text).toHaveDisplayValue(new RegExp(COMMITMENT));
    for (const way of refused) way.mockRestore();
  });

  it("D1 copies plain text where the browser copies no formatting, and says so", async () => {
    const refused = vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("refused"));
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openProposedAgenda(1);
    await user.click(screen.getByRole("button", { name: agenda.take.copy }));
    expect(await screen.findByText(agenda.take.copiedPlain)).toBeVisible();
    expect(written).toHaveBeenCalledWith(expect.stringContaining("# "));
    refused.mockRestore();
    written.mockRestore();
  });
});

/** The keyboard sensor listens from the next moment on, and measures what was drawn. */
function pause() {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

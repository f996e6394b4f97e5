import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { loadInstrument } from "#content/load-instrument.ts";
import { inAgendaOrder } from "#domain/agenda.ts";
import { type Point } from "#domain/answer.ts";
import { type Community } from "#domain/community.ts";
import { Database } from "#storage/database.ts";
import { createCommunity } from "#storage/communities.ts";
import { closeRound, saveAnswer } from "#storage/scores.ts";
import { openRound } from "#storage/meetings.ts";
import { saveMember } from "#storage/members.ts";
import { today } from "#storage/today.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { useUndo } from "#view-state/undo.ts";

import { AgendaPage } from "./agenda-page.tsx";
import { AgendasPage } from "./agendas-page.tsx";

const user = userEvent.setup();
const COMMITMENT = "Gedreven en persoonlijk gecommitteerd zijn";
const ROLES = "(De som van) kwaliteiten van mensen en rollen";
const BUILDING = "Continue aandacht voor communityvorming";
const SENSITIVITY = "Hanteren van concurrentiegevoeligheid";
const REPUTATION = "Werken aan een goede reputatie";

let database: Database;
let community: Community;
let made = 0;

beforeEach(async () => {
  made += 1;
  database = new Database(`agenda-test-${Date.now()}-${made}`);
  const { instrument } = await loadInstrument("nl");
  const created = await createCommunity(database, "Kas van Morgen", instrument.id);
  if (!created.ok) throw new Error("The community could not be made.");
  community = (await database.communities.get(created.value))!;
  window.location.hash = "";
});

afterEach(async () => {
  cleanup();
  useUndo.getState().dismiss();
  // What a page saves while it goes away comes before this.
  await database.transaction("rw", database.tables, () => undefined);
  await database.delete();
});

/** A round of the manager in which the first factors are low and the others fine. */
async function score(lows: number, low: Point = 2) {
  const { instrument } = await loadInstrument("nl");
  const meeting = { heldOn: today(), kind: "meeting" as const, title: "", attendance: null };
  const opened = await openRound(database, { communityId: community.id, mode: "manager", instrument }, meeting);
  if (!opened.ok) throw new Error("The round could not be opened.");
  const round = (await database.rounds.get(opened.value.roundId))!;
  for (const [index, { id }] of instrument.factors.entries()) {
    await saveAnswer(database, round, id, index < lows ? low : 4);
  }
  await closeRound(database, round.id);
}

async function addMember(name: string) {
  await saveMember(
    database,
    { communityId: community.id, rolesBefore: [] },
    { name, organisation: "", organisationKind: "company", mandate: "broad", roles: [] },
  );
}

const openAgendas = () => renderPage(<AgendasPage community={community} />, database);

async function openAgenda() {
  const agendaId = window.location.hash.split("/").at(-1) ?? "";
  cleanup();
  await renderPage(<AgendaPage community={community} agendaId={agendaId} />, database);
  await screen.findByRole("heading", { level: 1, name: /^Agenda van/ });
}

/** Scores, takes the proposals over and opens the agenda. */
async function openProposedAgenda(lows = 3) {
  await score(lows);
  await openAgendas();
  await user.click(await screen.findByRole("button", { name: "Maak de agenda" }));
  await waitFor(() => expect(window.location.hash).toMatch(/\/agenda\/.+/));
  await openAgenda();
}

const pointNames = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const point = (name: string) => within(screen.getByRole("listitem", { name }));
const storedOrder = async () =>
  inAgendaOrder(await database.agendaPoints.toArray()).map(({ factorId, standingItem }) => factorId ?? standingItem);

describe("making an agenda", () => {
  it("A9 proposes at most three factors with their evidence and why, and shows the others at a click", async () => {
    await score(4);
    await openAgendas();

    expect(await screen.findAllByRole("checkbox", { checked: true })).toHaveLength(3);
    const first = screen.getByRole("checkbox", { name: COMMITMENT });
    expect(first).toHaveAccessibleDescription(/De community manager geeft een 2/);
    expect(first).toHaveAccessibleDescription(/Staat hier omdat/);
    expect(screen.queryByRole("checkbox", { name: SENSITIVITY })).toBeNull();

    await user.click(screen.getByRole("button", { name: "Toon ook 1 andere factor die opvalt" }));
    expect(screen.getByRole("checkbox", { name: SENSITIVITY })).not.toBeChecked();
  });

  it("G1 makes the agenda with the evidence copied, the fitting question and open actions first", async () => {
    await score(2);
    await openAgendas();
    await user.click(await screen.findByRole("checkbox", { name: "Open acties" }));
    await user.click(screen.getByRole("checkbox", { name: "Achterban" }));
    await user.click(screen.getByRole("button", { name: "Maak de agenda" }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/agenda\/.+/));

    expect(await storedOrder()).toEqual(["openActions", "commitment", "qualities-and-roles", "homeBase"]);
    const stored = (await database.agendaPoints.toArray()).find(({ factorId }) => factorId === "commitment");
    expect(stored?.evidence?.map(({ kind }) => kind)).toEqual(["low"]);
    expect(stored?.question).toMatch(/niet nog lager/);
    expect(stored?.ownerId).toBeUndefined();

    cleanup();
    await openAgendas();
    expect(await screen.findByRole("link", { name: "Open de agenda" })).toBeVisible();
  });

  it("A9 sets a proposed factor aside with a reason, proposes the next one, and takes it back", async () => {
    await score(4);
    await openAgendas();
    await user.click(await screen.findByRole("checkbox", { name: COMMITMENT }));
    await user.click(screen.getByRole("button", { name: "Zet opzij met deze reden" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Schrijf kort waarom");

    await user.type(screen.getByRole("textbox", { name: "Waarom nu niet?" }), "Dat bespraken we gisteren");
    await user.click(screen.getByRole("button", { name: "Zet opzij met deze reden" }));
    expect(await screen.findByText("Dat bespraken we gisteren")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: COMMITMENT })).toBeNull();
    expect(screen.getByRole("checkbox", { name: SENSITIVITY })).toBeChecked();
    expect(useUndo.getState().last?.text).toMatch(/opzijgezet/);

    await user.click(screen.getByRole("button", { name: /^Stel toch voor/ }));
    expect(await screen.findByRole("checkbox", { name: COMMITMENT })).toBeChecked();
    expect(screen.queryByText("Dat bespraken we gisteren")).toBeNull();
  });

  it("A9 adds a factor that does not stand out, with a reason", async () => {
    await score(1);
    await openAgendas();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Factor" }), REPUTATION);
    await user.click(screen.getByRole("button", { name: "Voeg deze factor toe" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Schrijf kort waarom");

    await user.type(screen.getByRole("textbox", { name: "Waarom op de agenda?" }), "De open dag komt eraan");
    await user.click(screen.getByRole("button", { name: "Voeg deze factor toe" }));
    await user.click(screen.getByRole("button", { name: "Maak de agenda" }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/agenda\/.+/));
    await openAgenda();

    expect(pointNames()).toEqual([COMMITMENT, REPUTATION]);
    expect(point(REPUTATION).getByRole("textbox", { name: "Waarom op de agenda" })).toHaveValue("De open dag komt eraan");
  });

  it("A8 says it when it is too early to say, and lets one make an agenda all the same", async () => {
    await score(0);
    await openAgendas();
    expect(await screen.findByText(/Voor een trend is het nog te vroeg/)).toBeVisible();
    expect(screen.getByText("Nog geen punten. Je kunt ze ook straks toevoegen.")).toBeVisible();
  });

  it("G1 asks to score first where nothing was scored", async () => {
    await openAgendas();
    expect(await screen.findByRole("link", { name: "Score de factoren" })).toHaveAttribute(
      "href",
      `#/c/${community.id}/score`,
    );
  });
});

describe("working an agenda out", () => {
  it("G1 moves a point with the buttons, keeps the focus and says where it is now", async () => {
    await openProposedAgenda();
    expect(pointNames()).toEqual([COMMITMENT, ROLES, BUILDING]);
    const down = point(COMMITMENT).getByRole("button", { name: /^Omlaag/ });
    await user.click(down);
    await user.click(down);

    await waitFor(() => expect(pointNames()).toEqual([ROLES, BUILDING, COMMITMENT]));
    expect(document.activeElement).toBe(point(COMMITMENT).getByRole("button", { name: /^Omlaag/ }));
    expect(screen.getByText(/staat nu op plek 3 van 3/)).toBeInTheDocument();
    await waitFor(async () =>
      expect(await storedOrder()).toEqual(["qualities-and-roles", "community-building", "commitment"]),
    );

    await user.click(down);
    expect(pointNames()).toEqual([ROLES, BUILDING, COMMITMENT]);
  });

  it("G1 moves a point with the keyboard, and tells it in the language of the app", async () => {
    await openProposedAgenda();
    await user.click(screen.getByRole("button", { name: "Toon kort" }));
    point(COMMITMENT).getByRole("button", { name: /^Versleep/ }).focus();
    await user.keyboard("[Space]");
    expect(await screen.findByText(/opgepakt/)).toBeInTheDocument();
    await pause();
    await user.keyboard("[ArrowDown]");
    expect(await screen.findByText(/staat nu op plek 2 van 3/)).toBeInTheDocument();
    await pause();
    await user.keyboard("[Space]");
    expect(await screen.findByText(/neergezet op plek 2 van 3/)).toBeInTheDocument();

    expect(pointNames()).toEqual([ROLES, COMMITMENT, BUILDING]);
    await waitFor(async () =>
      expect(await storedOrder()).toEqual(["qualities-and-roles", "commitment", "community-building"]),
    );
  });

  it("G1 adds the minutes up, and refuses what is no number of minutes", async () => {
    await openProposedAgenda(2);
    expect(screen.getByText("Samen 40 minuten")).toBeVisible();
    const minutes = point(COMMITMENT).getByRole("spinbutton", { name: "Minuten" });
    await user.clear(minutes);
    await user.type(minutes, "45");
    await user.tab();
    expect(await screen.findByText("Samen 65 minuten")).toBeVisible();

    await user.clear(minutes);
    await user.type(minutes, "500");
    await user.tab();
    expect(await screen.findByRole("alert")).toHaveTextContent("0 tot en met 480");
    expect(screen.getByText("Samen 65 minuten")).toBeVisible();
  });

  it("G1 keeps question, tips and owner after the page is left and opened again", async () => {
    await addMember("Noor");
    await openProposedAgenda(1);
    const question = () => point(COMMITMENT).getByRole("textbox", { name: "Open vraag" });
    const tip = () => point(COMMITMENT).getAllByRole("checkbox")[1]!;
    const owner = () => point(COMMITMENT).getByRole("combobox", { name: "Wie trekt dit punt?" });
    expect(owner()).toHaveDisplayValue("Nog niemand");

    await user.click(tip());
    await user.selectOptions(owner(), "Noor");
    await user.clear(question());
    // Left while the last words still wait to be saved.
    await user.type(question(), "Wat geeft ons energie?");
    await openAgenda();

    await waitFor(() => expect(question()).toHaveValue("Wat geeft ons energie?"));
    expect(tip()).toBeChecked();
    expect(screen.getByText(/^1 van \d gekozen$/)).toBeVisible();
    expect(owner()).toHaveDisplayValue("Noor");
  });

  it("G1 saves while one types, and says so", async () => {
    await openProposedAgenda(1);
    await user.type(point(COMMITMENT).getByRole("textbox", { name: "Open vraag" }), " En nu?");
    expect(await screen.findByText("Opgeslagen")).toBeVisible();
    const [stored] = await database.agendaPoints.toArray();
    expect(stored?.question).toMatch(/En nu\?$/);
  });

  it("G1 shows the way to the members where there are none, and names nobody", async () => {
    await openProposedAgenda(1);
    expect(point(COMMITMENT).getByRole("link", { name: "Voeg namen toe" })).toHaveAttribute(
      "href",
      `#/c/${community.id}/profile`,
    );
  });

  it("U4 takes a point off and puts it back", async () => {
    await openProposedAgenda(2);
    await user.click(point(COMMITMENT).getByRole("button", { name: /^Haal eraf/ }));
    await waitFor(() => expect(pointNames()).toEqual([ROLES]));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "De punten" }));
    await useUndo.getState().last?.undo();
    await waitFor(() => expect(pointNames()).toEqual([COMMITMENT, ROLES]));
  });

  it("G1 adds a point of one's own and a standing item", async () => {
    await openProposedAgenda(1);
    const what = screen.getByRole("combobox", { name: "Wat wil je bespreken?" });
    await user.selectOptions(what, "Een eigen punt");
    await user.type(screen.getByRole("textbox", { name: "Hoe heet het punt?" }), "Rondleiding");
    await user.click(screen.getByRole("button", { name: "Zet op de agenda" }));
    await waitFor(() => expect(pointNames()).toEqual([COMMITMENT, "Rondleiding"]));
    await user.selectOptions(what, "Gedeelde visie");
    await user.click(screen.getByRole("button", { name: "Zet op de agenda" }));
    await waitFor(() => expect(pointNames()).toEqual([COMMITMENT, "Rondleiding", "Gedeelde visie"]));
  });

  it("G1 remembers the work form, out of those that serve the factor", async () => {
    await openProposedAgenda(1);
    const form = () => point(COMMITMENT).findByRole("combobox", { name: "Werkvorm" });
    const first = within(await form()).getAllByRole<HTMLOptionElement>("option")[1]!;
    await user.selectOptions(await form(), first.value);
    expect(await point(COMMITMENT).findByText("Zo werkt het")).toBeVisible();
    await waitFor(async () => expect((await database.agendaPoints.toArray())[0]?.workFormId).toBe(first.value));
  });

  it("G1 says so when the agenda is not there", async () => {
    await renderPage(<AgendaPage community={community} agendaId="nowhere" />, database);
    expect(await screen.findByText("Deze agenda is er niet")).toBeVisible();
  });
});

/** The keyboard sensor listens from the next moment on. */
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
}

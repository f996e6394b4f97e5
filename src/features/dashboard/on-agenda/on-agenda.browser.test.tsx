import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { FactorPage } from "#features/dashboard/factor/factor-page.tsx";
import { DashboardPage } from "#features/dashboard/whole/dashboard-page.tsx";
import { change, write } from "#storage/database/write.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { type AgendaRoom, openAgendaRoom } from "#tests/support/agenda-room.tsx";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedRound } from "#tests/support/stored.ts";
import { format, messages } from "#tests/support/words.ts";

const { attention } = messages;
const { onAgenda } = messages.dashboard;

let room: AgendaRoom;

beforeEach(async () => {
  room = await openAgendaRoom();
});

afterEach(() => room.close());

it("G1: where all that is proposed stands on the coming agenda, the step is to open it", async () => {
  await room.score(1);
  await room.openAgendas();
  await room.make();
  const [{ heldOn } = { heldOn: "" }] = await room.database.meetings.reverse().sortBy("heldOn");
  await renderPage(<DashboardPage community={room.community} />, room.database);
  expect(await screen.findByRole("link", { name: onAgenda.openOf(format.day(heldOn)) })).toBeVisible();
});

async function scoreOn(heldOn: string, answer: 2 | 4) {
  const round = await storedRound(room.database, room.community, heldOn);
  await saveAnswer(room.database, round, "community-building", answer);
  await closeRound(room.database, round.id);
}

async function talkOn(heldOn: string) {
  const { id: communityId } = room.community;
  await write(room.database, [
    change("meetings", "talk", {
      communityId,
      heldOn,
      kind: "meeting",
      title: "",
      attendance: null,
      deleted: false,
    }),
    change("agendas", "agenda", { communityId, meetingId: "talk", deleted: false }),
    change("agendaPoints", "point", {
      communityId,
      agendaId: "agenda",
      kind: "factor",
      factorId: "community-building",
      order: "a0",
      title: "",
      reason: "",
      question: "",
      minutes: 15,
      deleted: false,
    }),
  ]);
}

it("G4: what was talked about tells how it went since", async () => {
  await scoreOn("2026-01-10", 2);
  await scoreOn("2026-03-02", 4);
  await talkOn("2026-01-22");
  await renderPage(<FactorPage community={room.community} factorId="community-building" />, room.database);
  expect(await screen.findByText(onAgenda.since("22 januari 2026", "2", "4"))).toBeVisible();
  expect(await screen.findByText(attention.effect.tooEarly(1))).toBeVisible();
});

it("G4: after two rounds it is told with more care, and not twice", async () => {
  await scoreOn("2026-01-10", 2);
  await scoreOn("2026-03-02", 4);
  await scoreOn("2026-05-04", 4);
  await talkOn("2026-01-22");
  await renderPage(<FactorPage community={room.community} factorId="community-building" />, room.database);
  expect(await screen.findByText(attention.effect.moved.rising)).toBeVisible();
  expect(screen.queryByText(onAgenda.since("22 januari 2026", "2", "4"))).toBeNull();
});

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

it("G4: what was talked about tells how it went since", async () => {
  const { id: communityId } = room.community;
  await scoreOn("2026-01-10", 2);
  await scoreOn("2026-03-02", 4);
  await write(room.database, [
    change("meetings", "talk", {
      communityId,
      heldOn: "2026-01-22",
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
  await renderPage(<FactorPage community={room.community} factorId="community-building" />, room.database);
  expect(await screen.findByText(onAgenda.since("22 januari 2026", "2", "4"))).toBeVisible();
});

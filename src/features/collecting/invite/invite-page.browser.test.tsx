import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { RoadPage } from "#features/collecting/road-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { readInvitation } from "#take-part/read-invitation.ts";
import { handIn } from "#tests/support/a-collecting-round.ts";
import { collectingRound } from "#tests/support/collecting-here.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

const { inviting, readingCodes } = messages.collecting;

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await collectingRound(database, community, {
    factors: ["reputation"],
    threshold: 7,
    remarkRule: "told",
  });
});

afterEach(async () => {
  cleanup();
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
  database.close();
});

it("T1 R5 the screen shows the invitation as a code and as a link that hold what was frozen, and how many are in", async () => {
  await handIn(database, round, [{ answers: { reputation: 3 } }]);
  await renderPage(<RoadPage community={community} roundId={round.id} road="invite" />, database);
  expect(await screen.findByRole("img", { name: inviting.qr })).toBeVisible();
  expect(screen.getByText(readingCodes.countIn(1))).toBeVisible();
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: inviting.linkLabel });
  const { pathname, hash } = new URL(field.value);
  expect(pathname).toMatch(/\/meedoen\.html$/u);
  expect(readInvitation(hash)).toMatchObject({
    value: {
      invitation: { roundId: round.id, threshold: 7, remarks: "told" },
      questions: { factors: ["reputation"], asksRemarks: true },
    },
  });
});

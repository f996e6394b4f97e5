import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Community } from "#domain/community.ts";
import { CollectPage } from "#features/collecting/collect-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { collectingRound } from "#tests/support/collecting-here.ts";
import { elementsOf } from "#tests/support/pdf-trouble.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

const { cards, done } = messages.documents.scorePaper;

let database: Database;
let community: Community;
let saved: Blob[];

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    if (file instanceof Blob) saved.push(file);
    return "blob:saved";
  });
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
  database.close();
});

it("D3 R5 the cards of a round are a press away on its page, with what the round froze", async () => {
  const round = await collectingRound(database, community, {
    threshold: 8,
    factors: ["commitment"],
    asksKind: true,
  });
  await renderPage(<CollectPage community={community} roundId={round.id} />, database);
  await userEvent.click(await screen.findByRole("button", { name: cards.take.two }));
  await waitFor(() => expect(screen.getByText(done)).toBeVisible(), { timeout: 60_000 });
  expect(saved).toHaveLength(1);
  const card = await readPdf(new Uint8Array((await saved[0]?.arrayBuffer()) ?? []));
  expect(card.root.text).toContain(cards.promise(8));
  expect(card.root.text).toContain(cards.kindPromise(8));
  expect(elementsOf(card, "TR")).toHaveLength(2);
});

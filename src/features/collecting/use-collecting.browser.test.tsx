import { cleanup, screen, waitFor } from "@testing-library/react";
import { useEffect } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { giveUpRound } from "#storage/pool/open-collecting-round.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";
import { aCollectingRound, endPools } from "#tests/support/a-collecting-round.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";

import { type CollectingRound } from "./collecting-round.ts";
import { useCollecting } from "./use-collecting.ts";

const [TRUST = "", OTHER = ""] = greenport12.factors.map(({ id }) => id);

let database: Database;
let round: Round;
let seen: CollectingRound[];

beforeEach(async () => {
  seen = [];
  const { database: made, community } = await storedCommunity();
  database = made;
  round = await aCollectingRound(database, community.id, {
    threshold: 6,
    factors: [TRUST, OTHER],
    remarkRule: "told",
  });
});

afterEach(async () => {
  cleanup();
  await endPools(database);
  database.close();
});

function Counter({ name }: { readonly name: string }) {
  const looked = useCollecting(round, "Proeftuin");
  useEffect(() => {
    if (looked?.ok) seen.push(looked.value);
  }, [looked]);
  const said = looked?.ok ? looked.value.countIn : looked?.error.type;
  return <p data-testid={name}>{said}</p>;
}

async function codeOf({ invitation, questions }: CollectingRound): Promise<string> {
  const ballot = { ballotId: newId(), edition: 0, answers: { [TRUST]: 4 }, remarks: {} } as const;
  const sealed = await sealBallot(ballot, { ...invitation, questions });
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value;
}

function collecting(): CollectingRound {
  const last = seen.at(-1);
  if (last === undefined) throw new Error("It does not collect.");
  return last;
}

it("R4 tells how many are in, here and in another window of the app, and what was frozen when it opened", async () => {
  await renderPage(
    <>
      <Counter name="one" />
      <Counter name="other" />
    </>,
    database,
  );
  await waitFor(() => expect(collecting().countIn).toBe(0));
  expect(collecting().questions).toEqual({ factors: [TRUST, OTHER], asksRemarks: true });
  expect(collecting().invitation).toMatchObject({ roundId: round.id, threshold: 6, remarks: "told" });

  const code = await codeOf(collecting());
  expect(await collecting().addCode(code)).toEqual({ ok: true, value: { outcome: "added", countIn: 1 } });
  for (const name of ["one", "other"])
    await waitFor(() => expect(screen.getByTestId(name)).toHaveTextContent("1"));
});

it("R3 a round that is given up is gone, and what was in with it", async () => {
  expect(await giveUpRound(database, round)).toEqual({ ok: true, value: undefined });
  expect(await database.rounds.get(round.id)).toMatchObject({ deleted: true });
  await renderPage(<Counter name="one" />, database);
  await waitFor(() => expect(screen.getByTestId("one")).toHaveTextContent("PoolLost"));
});

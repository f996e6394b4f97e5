import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { invitationTo, questionsOf } from "#domain/ballot/asked-of.ts";
import { writeCode } from "#domain/ballot/code.ts";
import { packInvitation } from "#domain/ballot/invitation.ts";
import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { HandedOverPage } from "#features/collecting/handed-over-page.tsx";
import { RoadPage } from "#features/collecting/road-page.tsx";
import { newId } from "#platform/new-id.ts";
import { makeSealKeys } from "#platform/seal.ts";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";
import { beginReveal, collectingRound } from "#tests/support/collecting-here.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

const { readingCodes, trouble } = messages.collecting;
const { outcome } = readingCodes;

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await collectingRound(database, community);
});

afterEach(async () => {
  cleanup();
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
  database.close();
});

/** As many as a pool holds, but for a few. */
const MANY = 1000;
const WHILE_IT_GOES_ON = { timeout: 300_000 };

const where = (of: Round) => ({ roundId: of.id, questions: questionsOf(of, greenport12) });

async function poolOf(of: Round) {
  const pool = await poolsOf(database).lookIntoPool(where(of));
  if (!pool.ok) throw new Error(pool.error.type);
  return pool.value;
}

async function aCode(of: Round, ballotId = newId(), edition = 0): Promise<string> {
  const { publicKey } = await poolOf(of);
  return sealedTo(publicKey, of, { ballotId, edition });
}

async function sealedTo(
  publicKey: Uint8Array<ArrayBuffer>,
  of: Round,
  { ballotId = newId(), edition = 0 } = {},
): Promise<string> {
  const sealed = await sealBallot(
    { ballotId, edition, answers: { commitment: 4 }, remarks: {} },
    { ...where(of), publicKey },
  );
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value;
}

const damaged = (code: string) => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);

/** As a version would write it that is not there yet. */
const newer = () => writeCode("ballot", new Uint8Array([2, ...new Uint8Array(40)]));

async function anInvitation(of: Round): Promise<string> {
  const { publicKey } = await poolOf(of);
  return writeCode("invitation", packInvitation(invitationTo(of, greenport12, { publicKey, label: "" })));
}

async function open() {
  await renderPage(<RoadPage community={community} roundId={round.id} road="read" />, database);
  await screen.findByRole("heading", { name: readingCodes.title });
}

async function paste(text: string) {
  await userEvent.click(screen.getByRole("textbox", { name: readingCodes.paste.label }));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole("button", { name: readingCodes.paste.read }));
}

it("T1 many codes at once give one summary: what came in, what was there, and each bad one by its place", async () => {
  const codes = await Promise.all(Array.from({ length: 7 }, () => aCode(round)));
  const [one = "", two = ""] = codes;
  const other = await collectingRound(database, community);
  await open();
  await paste(
    [
      ...codes.map((code) => `https://example.org/kiemkracht/#/${code}`),
      one,
      damaged(two),
      await aCode(other),
      two.slice(0, 100),
      "https://example.org/agenda/2026",
      newer(),
      await anInvitation(round),
    ].join("\n"),
  );

  expect(await screen.findByText(outcome.title)).toBeVisible();
  expect(screen.getByText(outcome.added(7))).toBeVisible();
  expect(screen.getByText(outcome.same(1))).toBeVisible();
  expect(screen.getByText(outcome.refused(6))).toBeVisible();
  const whys = [
    trouble.DamagedCode,
    trouble.OtherRound,
    trouble.HalfCode,
    trouble.ForeignCode,
    trouble.NewerCode,
    trouble.OtherKindOfCode,
  ];
  for (const [index, { title }] of whys.entries())
    expect(screen.getByText(outcome.refusedAt(9 + index, title))).toBeVisible();
  expect(screen.getByText(readingCodes.countIn(7))).toBeVisible();
  expect(screen.getByRole("textbox")).toHaveValue("");
});

it(
  "T1 U4 a thousand pasted at once come in, each once, and who stops keeps what is in",
  { tags: ["long"], timeout: 2 * WHILE_IT_GOES_ON.timeout },
  async () => {
    const { publicKey } = await poolOf(round);
    const codes = await Promise.all(Array.from({ length: MANY }, () => sealedTo(publicKey, round)));
    await open();
    await paste(codes.join("\n"));
    await userEvent.click(await screen.findByRole("button", { name: readingCodes.stop }));
    expect(await screen.findByText(outcome.title)).toBeVisible();
    const { countIn } = await poolOf(round);
    expect(countIn).toBeLessThan(MANY);
    await paste(codes.join("\n"));
    expect(await screen.findByText(readingCodes.countIn(MANY), undefined, WHILE_IT_GOES_ON)).toBeVisible();
    expect(await screen.findByText(outcome.added(MANY - countIn))).toBeVisible();
    expect(screen.getByText(outcome.same(countIn))).toBeVisible();
  },
);

it("T1 a later form of the same person replaces, an older one that turns up late does not", async () => {
  const ballotId = newId();
  await open();
  await paste(await aCode(round, ballotId, 1));
  expect(await screen.findByText(outcome.added(1))).toBeVisible();
  await paste(await aCode(round, ballotId, 2));
  expect(await screen.findByText(outcome.replaced(1))).toBeVisible();
  await paste(await aCode(round, ballotId, 0));
  expect(await screen.findByText(outcome.older(1))).toBeVisible();
  expect(screen.getByText(readingCodes.countIn(1))).toBeVisible();
});

it("B4 each bad code by itself says in its own words what it is, and nothing changes", async () => {
  const good = await aCode(round);
  const other = await collectingRound(database, community);
  await open();
  const bad = [
    ["geen code", trouble.ForeignCode],
    [await anInvitation(round), trouble.OtherKindOfCode],
    [`b${"1".repeat(20_001)}`, trouble.CodeTooLong],
    [good.slice(0, -40), trouble.HalfCode],
    [damaged(good), trouble.DamagedCode],
    [newer(), trouble.NewerCode],
    [await aCode(other), trouble.OtherRound],
    [await sealedToAnother(), trouble.DamagedCode],
  ] as const;
  for (const [text, { title, text: todo }] of bad) {
    await paste(text);
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText(todo)).toBeVisible();
  }
  expect(await poolOf(round)).toMatchObject({ countIn: 0 });

  await beginReveal(database, round);
  await paste(good);
  expect(await screen.findByText(trouble.RevealBegun.title)).toBeVisible();
});

it("T1 the file that a phone saved is read, and one that is too large is not", async () => {
  await open();
  const choose = (file: File) => userEvent.upload(screen.getByLabelText(readingCodes.file.label), file);
  await choose(
    new File([`https://example.org/#/${await aCode(round)}\n`], "formulier.txt", { type: "text/plain" }),
  );
  expect(await screen.findByText(outcome.added(1))).toBeVisible();
  await choose(new File([new Uint8Array(20_000_001)], "film.txt", { type: "text/plain" }));
  expect(await screen.findByText(readingCodes.tooLarge.title)).toBeVisible();
});

it("T1 a link that is opened on the device of the round brings its form in, and elsewhere says where it belongs", async () => {
  const other = await collectingRound(database, community);
  const good = await aCode(other);
  const show = async (code: string) => {
    cleanup();
    await renderPage(<HandedOverPage code={code} />, database);
  };
  await show(good);
  expect(await screen.findByRole("heading", { name: readingCodes.opened.good.added })).toBeVisible();
  expect(await poolOf(other)).toMatchObject({ countIn: 1 });
  expect(await poolOf(round)).toMatchObject({ countIn: 0 });
  await show(good);
  expect(await screen.findByRole("heading", { name: readingCodes.opened.good.same })).toBeVisible();
  await show(good.slice(0, -40));
  expect(await screen.findByRole("heading", { name: trouble.HalfCode.title })).toBeVisible();

  await database.rounds.update(other.id, { status: "closed" });
  await show(good);
  expect(await screen.findByRole("heading", { name: trouble.RevealBegun.title })).toBeVisible();
  await database.rounds.delete(other.id);
  await show(good);
  expect(await screen.findByRole("heading", { name: trouble.OtherRound.title })).toBeVisible();
  await database.rounds.update(round.id, { status: "closed" });
  await show(good);
  expect(await screen.findByRole("heading", { name: readingCodes.opened.noRound.title })).toBeVisible();
});

/** For this round, and yet for a key that is not its own. */
async function sealedToAnother(): Promise<string> {
  const { publicKey } = await makeSealKeys();
  const ballot = { ballotId: newId(), edition: 0, answers: {}, remarks: {} };
  const sealed = await sealBallot(ballot, { ...where(round), publicKey });
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value;
}

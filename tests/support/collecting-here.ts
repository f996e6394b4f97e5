import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type Community } from "#domain/community.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { type RemarkRule } from "#domain/rounds/remark-rule.ts";
import { type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { openCollectingRound } from "#storage/pool/open-collecting-round.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";

interface AskedOfEveryone {
  readonly factors?: readonly string[];
  readonly remarkRule?: RemarkRule;
  readonly threshold?: number;
  readonly asksKind?: boolean;
}

/** A round that collects on this device, with a real pool. */
export async function collectingRound(
  database: Database,
  { id: communityId }: Community,
  { factors, remarkRule = "none", threshold = 5, asksKind = false }: AskedOfEveryone = {},
): Promise<Round> {
  const asked = {
    factors: factors === undefined ? null : [...factors],
    remarkRule,
    ...(asksKind && { asksKind }),
  };
  const opened = await openCollectingRound(
    database,
    { communityId, instrument: greenport12, threshold, asked },
    { heldOn: "2026-03-02", kind: "meeting", title: "", attendance: null },
  );
  const round = await database.rounds.get(opened.ok ? opened.value.roundId : "");
  if (round === undefined) throw new Error("no round");
  return round;
}

/** Begins the reveal, as another window would, and reads what is in; nothing is counted, and nothing comes in after it. */
export async function beginReveal(database: Database, round: Round) {
  const pool = { roundId: round.id, questions: questionsOf(round, greenport12) };
  let answers: readonly Answers[] = [];
  let kinds: readonly (OrganisationKind | undefined)[] = [];
  let remarks: readonly string[] = [];
  await poolsOf(database).revealPool(pool, async (revealed) => {
    answers = revealed.answers;
    kinds = revealed.kinds;
    remarks = revealed.remarks.map(({ text }) => text);
    return { ok: false, error: { type: "StorageFull" } } as const;
  });
  return { answers, kinds, remarks };
}

/** Lets so many forms come in at once, as from a pile of phones. */
export async function takeIn(database: Database, round: Round, forms: number): Promise<void> {
  const pool = { roundId: round.id, questions: questionsOf(round, greenport12) };
  const looked = await poolsOf(database).lookIntoPool(pool);
  if (!looked.ok) throw new Error(looked.error.type);
  const { publicKey } = looked.value;
  const codes = await Promise.all(
    Array.from({ length: forms }, async () => {
      const ballot = { ballotId: newId(), edition: 0, answers: {}, remarks: {} };
      const sealed = await sealBallot(ballot, { ...pool, publicKey });
      return sealed.ok ? sealed.value : sealed.error.type;
    }),
  );
  const refused = (await poolsOf(database).addBallots(pool, codes)).find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error("a form did not come in");
}

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { openDatabase } from "#storage/database/open-database.ts";

export interface Seed {
  readonly rounds: number;
  readonly mode: Mode;
  /** Ballots in each round, where the mode has them. */
  readonly ballots: number;
  /** How many of the last rounds are open, where they have no ballots; one when absent. */
  readonly open?: number;
  /** Whether an open, agreed round without answers comes after them. */
  readonly openAfter?: boolean;
}

declare global {
  interface Window {
    seed: (wanted: Seed) => Promise<void>;
  }
}

const DAY = 86_400_000;
const factorIds = greenport12.factors.map(({ id }) => id);

/** Fills an empty database with one community, `bench`, a week between its rounds. */
window.seed = async ({ rounds, mode, ballots, open = 1, openAfter = false }) => {
  const opened = await openDatabase(() => undefined);
  if (!opened.ok) throw new Error(opened.error.type);
  const database = opened.value;
  const chance = makeChance();
  const row = { communityId: "bench", v: 1 };
  const numbers = Array.from({ length: rounds }, (_, number) => number);

  await database.communities.put({
    ...row,
    id: "bench",
    name: "Bench",
    description: "",
    rhythmWeeks: 8,
    instrumentId: greenport12.id,
    isExample: false,
    archived: false,
  });
  await database.meetings.bulkPut(
    numbers.map((number) => ({
      ...row,
      id: `meeting-${number}`,
      heldOn: new Date(Date.now() - (rounds - 1 - number) * 7 * DAY).toISOString().slice(0, 10),
      kind: "meeting" as const,
      title: "",
    })),
  );
  await database.rounds.bulkPut(
    numbers.map((number) => ({
      ...row,
      id: `round-${number}`,
      meetingId: `meeting-${number}`,
      mode,
      instrumentId: greenport12.id,
      instrumentVersion: greenport12.version,
      threshold: 5,
      status: mode !== "individual" && number >= rounds - open ? ("open" as const) : ("closed" as const),
    })),
  );
  if (openAfter) {
    const meeting = { ...row, id: "meeting-open", kind: "meeting" as const, title: "" };
    await database.meetings.put({ ...meeting, heldOn: new Date().toISOString().slice(0, 10) });
    await database.rounds.put({
      ...row,
      id: "round-open",
      meetingId: "meeting-open",
      mode: "agreed",
      instrumentId: greenport12.id,
      instrumentVersion: greenport12.version,
      threshold: 5,
      status: "open",
    });
  }
  if (mode === "individual") {
    const someBallot = () => Object.fromEntries(factorIds.map((id) => [id, someAnswer(chance)]));
    await database.counts.bulkPut(
      numbers.map((number) => ({
        ...row,
        id: `round-${number}`,
        roundId: `round-${number}`,
        counted: countBallots(Array.from({ length: ballots }, someBallot), 5),
      })),
    );
    return;
  }
  await database.scores.bulkPut(
    numbers.flatMap((number) =>
      factorIds.map((factorId) => ({
        ...row,
        id: `round-${number}_${factorId}`,
        roundId: `round-${number}`,
        factorId,
        answer: someAnswer(chance),
        remark: "",
        remarkLevel: "team" as const,
      })),
    ),
  );
};

function someAnswer(chance: () => number): Answer {
  return chance() < 0.05 ? "dont-know" : POINTS[Math.floor(chance() * POINTS.length)]!;
}

/** The same numbers every time (mulberry32). */
function makeChance(): () => number {
  let state = 12;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { type StampedRow } from "#domain/merge/merge-rows.ts";
import { Ballot } from "#domain/rounds/ballot.ts";
import { countOlderBallots } from "#domain/rounds/count-older-ballots.ts";
import { type Round } from "#domain/rounds/round.ts";

/** The last version of a copy with ballots in it. */
export const LAST_WITH_BALLOTS = 1;

/** What only older copies have, and how to judge it. */
export const OLDER_SCHEMAS = { ballots: Ballot } as const;

type Tables = Readonly<Record<string, readonly StampedRow[]>>;

/**
 * The tables of an older copy as they are today: its ballots counted on the way in, and none left (R3, T3). What was counted
 * already has the last word. The rows meet their schemas.
 */
export function withoutBallots({ ballots, ...tables }: Tables): Tables {
  if (ballots === undefined) return tables;
  const counts = tables["counts"] ?? [];
  const known = new Set(counts.map(({ id }) => id));
  const rounds = (tables["rounds"] ?? []).filter((row) => isRound(row)).filter(({ id }) => !known.has(id));
  const made = countOlderBallots(
    ballots.filter((row) => isBallot(row)),
    rounds,
  );
  return { ...tables, counts: [...counts, ...made] };
}

// They were judged whole before, and there may be very many.
function isRound(row: StampedRow): row is StampedRow & Round {
  return typeof row["threshold"] === "number";
}

function isBallot(row: StampedRow): row is StampedRow & Ballot {
  return typeof row["answers"] === "object";
}

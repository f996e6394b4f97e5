import { greenport12 } from "#content/greenport-12/instrument.ts";
import { makeBackup } from "#domain/backup/backup.ts";
import { LAST_WITH_BALLOTS } from "#domain/backup/older-ballots.ts";

interface Size {
  readonly communities: number;
  /** Of each community. */
  readonly rounds: number;
  /** Of each round. */
  readonly ballots: number;
}

/** The text of a backup as large as asked for, of the version that had ballots, with ids as long as those of the app. */
export function bigBackup({ communities, rounds, ballots }: Size): string {
  const stamp = "0mgh2k3j40000abcdefghijklmnopqrstuv";
  const factorIds = greenport12.factors.map(({ id }) => id);
  const ids = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}${String(index).padStart(22 - kind.length, "0")}`);

  const communityIds = ids("c", communities);
  const places = communityIds.flatMap((communityId, community) =>
    ids(`r${community}-`, rounds).map((roundId, number) => ({ communityId, roundId, number })),
  );
  const row = (communityId: string, fields: readonly string[]) => ({
    communityId,
    v: 1,
    _t: Object.fromEntries(["communityId", ...fields].map((field) => [field, stamp])),
  });
  const tables = {
    communities: communityIds.map((id, index) => ({
      id,
      name: `Community ${index}`,
      description: "",
      rhythmWeeks: 8,
      instrumentId: greenport12.id,
      isExample: false,
      archived: false,
      ...row(id, ["name", "description", "rhythmWeeks"]),
    })),
    meetings: places.map(({ communityId, roundId, number }) => ({
      id: `m${roundId.slice(1)}`,
      heldOn: new Date(Date.UTC(2000, 0, 1 + number * 7)).toISOString().slice(0, 10),
      kind: "meeting",
      title: "",
      ...row(communityId, ["heldOn", "kind", "title"]),
    })),
    rounds: places.map(({ communityId, roundId }) => ({
      id: roundId,
      meetingId: `m${roundId.slice(1)}`,
      mode: "individual",
      instrumentId: greenport12.id,
      instrumentVersion: greenport12.version,
      threshold: 5,
      status: "closed",
      ...row(communityId, ["meetingId", "mode", "instrumentId", "threshold", "status"]),
    })),
    ballots: places.flatMap(({ communityId, roundId, number }) =>
      Array.from({ length: ballots }, (_, ballot) => ({
        id: `${roundId.slice(1)}${String.fromCharCode(97 + ballot)}`,
        communityId,
        v: 1,
        roundId,
        answers: Object.fromEntries(
          factorIds.map((id, index) => [id, 1 + ((number + ballot * 7 + index) % 5)]),
        ),
      })),
    ),
  };
  return JSON.stringify({ ...makeBackup({ madeOn: "2026-01-01", tables }), version: LAST_WITH_BALLOTS });
}
